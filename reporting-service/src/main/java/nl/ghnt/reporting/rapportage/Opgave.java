package nl.ghnt.reporting.rapportage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.reporting.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report is about, and when its steps are planned.
 *
 * @param nummer number; given, never computed; null when it has none
 * @param soort regular or final
 * @param titel title
 * @param periode period reported on (R266); null when the sources do not tell
 * @param vooruitblik period looked ahead to (R267), a period or an interval in EDTF; null when none
 * @param uitvraag campaign that the figures are computed from; null when none
 * @param vaststellingGepland planned moment of adoption by the stuurgroep, as precisely as it was told (R38)
 * @param aanbiedingGepland planned moment of offering, as precisely as it was told (R265, C10)
 */
@Embeddable
public record Opgave(
        Integer nummer,
        @Enumerated(EnumType.STRING) Soort soort,
        String titel,
        Periode periode,
        String vooruitblik,
        UUID uitvraag,
        @Column(name = "vaststelling_gepland") PartialDate vaststellingGepland,
        @Column(name = "aanbieding_gepland") PartialDate aanbiedingGepland) {

    /** Kind of report. */
    @Schema(name = "RapportageSoort")
    public enum Soort {
        VOORTGANGSRAPPORTAGE("Infographic bij de voortgangsrapportage"),
        EINDRAPPORTAGE("Infographic bij de eindrapportage");

        final String infographictitel;

        Soort(String infographictitel) {
            this.infographictitel = infographictitel;
        }
    }

    /** Whether it names the same report as another: an erratum may change the planning and the title only. */
    boolean zelfdeRapport(Opgave ander) {
        return Objects.equals(nummer, ander.nummer) && soort == ander.soort && Objects.equals(periode, ander.periode);
    }
}
