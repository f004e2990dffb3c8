package nl.ghnt.regions.actieplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.regions.feit.Blik;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a plan got a state. */
@Embeddable
@Schema(name = "Planovergang", description = "Een status die het plan kreeg")
public record Overgang(
        @Enumerated(EnumType.STRING) @Schema(description = "Status")
        Planstatus status,

        @Column(name = "datum") @Schema(description = "Dag vanaf wanneer; null bij het concept", nullable = true)
        LocalDate ingangsdatum,

        @Schema(description = "Waarom", nullable = true) String toelichting,

        @Column(name = "geregistreerd_op") @Schema(description = "Moment van vastlegging")
        Instant geregistreerdOp) {

    boolean gezien(Blik blik) {
        return !geregistreerdOp.isAfter(blik.beschikbaarOp())
                && (ingangsdatum == null || !ingangsdatum.isAfter(blik.geldigOp()));
    }
}
