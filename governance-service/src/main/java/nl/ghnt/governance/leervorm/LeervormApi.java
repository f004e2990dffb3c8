package nl.ghnt.governance.leervorm;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of ways of learning. */
final class LeervormApi {

    private LeervormApi() {}

    /** A way of learning as it is read. */
    @Schema(name = "Leervorm", description = "Hoe de leerkringen in een periode zijn opgezet")
    record Response(
            @JsonUnwrapped Leervorm.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Leervorm leervorm) {
            return new Response(leervorm.inhoud(), leervorm.geregistreerdOp());
        }
    }

    /** A goal as it is read. */
    @Schema(name = "Leerdoel", description = "Waarvoor een bijeenkomst van de leerkringen is")
    record Doel(
            @JsonUnwrapped Leerdoel.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Doel of(Leerdoel leerdoel) {
            return new Doel(leerdoel.inhoud(), leerdoel.geregistreerdOp());
        }
    }
}
