package nl.ghnt.regions.gemeente;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of municipalities. */
final class GemeenteApi {

    private GemeenteApi() {}

    /** A municipality as it is read. */
    @Schema(name = "Gemeente", description = "Gemeente, in de periode dat zij bestaat")
    record Response(
            @JsonUnwrapped Gemeente.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Gemeente gemeente) {
            return new Response(gemeente.inhoud(), gemeente.geregistreerdOp());
        }
    }
}
