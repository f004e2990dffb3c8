package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of experiments. */
final class ExperimentApi {

    private ExperimentApi() {}

    /** A series of experiments as it is read. */
    @Schema(name = "Experiment", description = "Reeks regionale experimenten van een ander dan het programma")
    record Response(
            @JsonUnwrapped Experiment.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Experiment experiment) {
            return new Response(experiment.inhoud(), experiment.geregistreerdOp());
        }
    }
}
