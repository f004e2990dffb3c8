package nl.ghnt.regions.netwerk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of organisations that the sources name. */
final class PartnerorganisatieApi {

    private PartnerorganisatieApi() {}

    /** An organisation as it is read. */
    @Schema(name = "Partnerorganisatie", description = "Organisatie die de bronnen als partner noemen")
    record Response(
            @JsonUnwrapped Partnerorganisatie.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Partnerorganisatie organisatie) {
            return new Response(organisatie.inhoud(), organisatie.geregistreerdOp());
        }
    }
}
