package nl.ghnt.governance.programma;

import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the programme. */
final class ProgrammaApi {

    private ProgrammaApi() {}

    /** The programme as it is read. */
    @Schema(name = "Programma", description = "Het programma zelf")
    record Response(
            @Schema(description = "Vaste code", examples = "ghnt")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Afkorting", nullable = true)
            String afkorting,

            @Schema(description = "Of het meer jaren beslaat")
            boolean meerjarig,

            @Schema(description = "Eerste dag") LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag na het einde; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Begin zoals de bron het geeft (EDTF)", examples = "2018-04~", nullable = true)
            String beginInBron,

            @Schema(description = "Laatste dag zoals de bron die geeft (EDTF)", nullable = true)
            String eindeInBron,

            @Schema(description = "Doel, in een zin") String doel,
            Inhoud inhoud,
            Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Programma programma) {
            return new Response(
                    programma.code(),
                    programma.naam(),
                    programma.afkorting(),
                    programma.meerjarig(),
                    programma.geldigheid().begin(),
                    programma.geldigheid().end(),
                    edtf(programma.beginInBron()),
                    edtf(programma.eindeInBron()),
                    programma.doel(),
                    programma.inhoud(),
                    programma.bron(),
                    programma.geregistreerdOp());
        }

        private static String edtf(PartialDate date) {
            return date == null ? null : date.edtf();
        }
    }
}
