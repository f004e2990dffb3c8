package nl.ghnt.regions.netwerk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.stuk.Stuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regional administrative meeting, planned and held (R155). */
@Entity
@Table(name = "regionale_bijeenkomst")
public class RegionaleBijeenkomst extends Stuk<RegionaleBijeenkomst.Inhoud> {

    /** Kind of meeting. */
    @Schema(
            name = "RegionaleBijeenkomstSoort",
            description = "Bestuurlijke bijeenkomst 'Zorg en Veiligheid', of een andere")
    public enum Soort {
        ZORG_EN_VEILIGHEID,
        OVERIG
    }

    /** How far it is. */
    @Schema(name = "RegionaleBijeenkomstStatus", description = "Gepland, gehouden of afgelast")
    public enum Status {
        GEPLAND,
        GEHOUDEN,
        AFGELAST
    }

    /** What is told of a meeting. */
    @Embeddable
    @Schema(name = "RegionaleBijeenkomstOpgave", description = "Wat van een bijeenkomst wordt vastgelegd")
    public record Inhoud(
            @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Soort")
            Soort soort,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @Schema(description = "Netwerk dat bijeenkomt; null als het er geen is", nullable = true)
            UUID netwerk,

            @Column(name = "geplande_datum")
            @Schema(description = "Geplande dag; null als niet gepland", nullable = true)
            LocalDate geplandeDatum,

            @Column(name = "gehouden_datum")
            @Schema(description = "Dag waarop zij is gehouden; null zolang niet gehouden", nullable = true)
            LocalDate gehoudenDatum,

            @Size(max = 5000) @Schema(description = "Agenda; openbaar, zonder namen van personen", nullable = true)
            String agenda) {

        private Status stand() {
            return gehoudenDatum == null ? Status.GEPLAND : Status.GEHOUDEN;
        }
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "reden_afgelasting")
    private String redenAfgelasting;

    protected RegionaleBijeenkomst() {}

    RegionaleBijeenkomst(String regio, Inhoud inhoud, Instant nu) {
        super(regio, inhoud, nu);
        this.status = inhoud.stand();
    }

    /** It is told otherwise, unless it was cancelled; with the day on which it was held, it was held. */
    @Override
    public void wijzig(Inhoud inhoud, Instant nu) {
        eis(status != Status.AFGELAST);
        super.wijzig(inhoud, nu);
        this.status = inhoud.stand();
    }

    /**
     * It will not be held.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it was held or cancelled
     */
    void gelastAf(String reden, Instant nu) {
        eis(status == Status.GEPLAND);
        this.status = Status.AFGELAST;
        this.redenAfgelasting = reden;
        gewijzigd(nu);
    }

    private void eis(boolean kan) {
        if (!kan) {
            throw Fout.BIJEENKOMST_STATUS
                    .because("De bijeenkomst is " + status + ".")
                    .with("huidigeStatus", status);
        }
    }

    public Status status() {
        return status;
    }

    public String redenAfgelasting() {
        return redenAfgelasting;
    }

    static String pad(UUID id) {
        return "/regionale-bijeenkomsten/" + id;
    }
}
