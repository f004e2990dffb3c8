package nl.ghnt.projectpool.projectenpool;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the pool. */
final class ProjectenpoolApi {

    private ProjectenpoolApi() {}

    /** The pool as it is read. */
    @Schema(name = "Projectenpool", description = "Pool waaruit het programma projecten van regio's financiert")
    record Response(
            @JsonUnwrapped Projectenpool.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Projectenpool pool) {
            return new Response(pool.inhoud(), pool.geregistreerdOp());
        }
    }
}
