package nl.ghnt.governance.agendering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of what must go on an agenda. */
final class AgenderingApi {

    private AgenderingApi() {}

    /** A report on its way to a decision. */
    @Schema(name = "Agendering", description = "Wat op een agenda moet komen, of daar op staat")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @JsonUnwrapped Agendering.Inhoud inhoud,

            @Schema(description = "WACHTEND tot er een bijeenkomst is, GEPLAATST op een agenda, of BESLOTEN")
            Agendering.Status status,

            @Schema(description = "Identificatie van de bijeenkomst; null zolang het wacht", nullable = true)
            UUID bijeenkomst,

            @Schema(description = "Identificatie van het agendapunt; null zolang het wacht", nullable = true)
            UUID agendapunt,

            @Schema(description = "Wat er besloten is; null tot dan", nullable = true)
            Besluituitkomst uitkomst,

            @Schema(description = "Moment van aanbieding") Instant aangebodenOp,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Response of(Agendering agendering) {
            return new Response(
                    agendering.id(),
                    agendering.inhoud(),
                    agendering.status(),
                    agendering.bijeenkomst(),
                    agendering.agendapunt(),
                    agendering.uitkomst(),
                    agendering.aangebodenOp(),
                    agendering.gewijzigdOp());
        }
    }
}
