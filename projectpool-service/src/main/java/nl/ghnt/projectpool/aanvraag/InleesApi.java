package nl.ghnt.projectpool.aanvraag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ghnt.kit.input.Visible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes in of applications that came in elsewhere. */
final class InleesApi {

    private InleesApi() {}

    /**
     * A line. In a spreadsheet what is empty is not there, so that a list may be left out.
     *
     * @param deelnemers regions by code or by any spelling that the register knows
     */
    @Schema(name = "AanvraagRegel", description = "Aanvraag die elders is ontvangen")
    record Regel(
            @NotBlank
            @Visible
            @Size(max = 100)
            @Schema(
                    description = "Kenmerk waaronder zij elders bekend is, uniek in de ronde",
                    examples = "POST-2026-014")
            String kenmerk,

            @NotBlank
            @Pattern(regexp = Aandeelhouder.GEMEENTE)
            @Schema(description = "CBS-code van de gemeente die aanvraagt", examples = "GM0153")
            String gemeente,

            @NotNull @Schema(description = "Moment van ontvangst, binnen het venster van de ronde")
            Instant ontvangenOp,

            @Schema(description = "Of zij is verzonnen, voor een demonstratie of proef", nullable = true)
            Boolean synthetisch,

            @NotNull @Valid @Schema(description = "Waar zij over gaat")
            Kern kern,

            @Size(max = 60) @Schema(description = "Wie meedoen; een regio met code of een bekende schrijfwijze")
            List<@NotNull @Valid Aandeelhouder> deelnemers,

            @Valid @Schema(description = "Wat het kost, en wat anderen betalen")
            Begroting begroting,

            @Size(max = 100) @Schema(description = "De planning in stappen")
            List<Aanvraaginhoud.@NotNull @Valid Stap> planning,

            @Size(max = 50) @Schema(description = "De beschreven onderdelen")
            List<Aanvraaginhoud.@NotNull @Valid Tekst> onderdelen) {

        Regel {
            // the database keeps microseconds
            ontvangenOp = ontvangenOp == null ? null : ontvangenOp.truncatedTo(ChronoUnit.MICROS);
            kern = kern == null ? null : kern.metLegeLijsten();
            deelnemers = ofLeeg(deelnemers);
            begroting = begroting == null
                    ? Begroting.LEEG
                    : new Begroting(ofLeeg(begroting.posten()), ofLeeg(begroting.bijdragen()));
            planning = ofLeeg(planning);
            onderdelen = ofLeeg(onderdelen);
        }

        private static <T> List<T> ofLeeg(List<T> lijst) {
            return lijst == null ? List.of() : lijst;
        }

        boolean isSynthetisch() {
            return Boolean.TRUE.equals(synthetisch);
        }

        /** What it says, with these participants. */
        Aanvraaginhoud inhoud(List<Aandeelhouder> herkend) {
            Aanvraaginhoud inhoud = Aanvraaginhoud.LEEG
                    .met(kern)
                    .metDeelnemers(herkend)
                    .met(begroting)
                    .metPlanning(planning);
            for (Aanvraaginhoud.Tekst tekst : onderdelen) {
                inhoud = inhoud.metTekst(tekst.code(), tekst.tekst());
            }
            return inhoud;
        }
    }
}
