package nl.ghnt.regions.actieplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.regions.feit.Blik;

/**
 * That a plan got a state.
 *
 * @param datum day from which it has it; null for the concept, which has no day
 * @param toelichting why; null when not said
 */
@Embeddable
public record Overgang(
        @Enumerated(EnumType.STRING) Planstatus status,
        LocalDate datum,
        String toelichting,
        @Column(name = "geregistreerd_op") Instant geregistreerdOp) {

    boolean gezien(Blik blik) {
        return !geregistreerdOp.isAfter(blik.beschikbaarOp()) && (datum == null || !datum.isAfter(blik.geldigOp()));
    }
}
