package nl.ghnt.governance.programma;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the programme. */
final class ProgrammaApi {

    private ProgrammaApi() {}

    /** The programme as it is read. */
    @Schema(name = "Programma", description = "Het programma zelf")
    record Response(
            @JsonUnwrapped Programma.Gegevens gegevens,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Programma programma) {
            return new Response(programma.inhoud(), programma.geregistreerdOp());
        }
    }
}
