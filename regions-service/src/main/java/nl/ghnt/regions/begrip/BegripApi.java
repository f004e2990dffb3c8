package nl.ghnt.regions.begrip;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of terms. */
final class BegripApi {

    private BegripApi() {}

    /** A term as it is read. */
    @Schema(name = "Begrip", description = "Begrip of instrument van het programma")
    record Response(
            @JsonUnwrapped Begrip.Inhoud inhoud,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Begrip begrip) {
            return new Response(begrip.inhoud(), begrip.gewijzigdOp());
        }
    }
}
