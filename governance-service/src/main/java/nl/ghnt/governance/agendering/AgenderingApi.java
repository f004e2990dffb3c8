package nl.ghnt.governance.agendering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of what must go on an agenda. */
final class AgenderingApi {

    private AgenderingApi() {}

    /** What is on its way to a meeting. */
    @Schema(name = "Agendering", description = "Wat op een agenda moet komen, of daar op staat")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @JsonUnwrapped Agendering.Inhoud inhoud,
            @JsonUnwrapped Agendering.Verloop verloop,

            @Schema(description = "Moment van aanbieding of voordracht")
            Instant aangebodenOp,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Response of(Agendering agendering) {
            return new Response(
                    agendering.id(),
                    agendering.inhoud(),
                    agendering.verloop(),
                    agendering.aangebodenOp(),
                    agendering.gewijzigdOp());
        }
    }
}
