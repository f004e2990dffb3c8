package nl.ghnt.governance.knelpunt;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a body in dealing with a bottleneck.
 *
 * @param gremium code of the body
 * @param toelichting explanation, which becomes public; null when none is given
 * @param datum day of the step
 * @param geregistreerdOp moment of recording; null for one that is not recorded yet
 */
@Schema(name = "KnelpuntBehandeling", description = "Stap van een gremium in de behandeling van een knelpunt")
record Behandeling(
        @Schema(description = "Stap") Stap stap,

        @Schema(description = "Code van het gremium", examples = "kernteam")
        String gremium,

        @Schema(description = "Toelichting; null als er geen is", nullable = true)
        String toelichting,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Dag van de stap")
        LocalDate datum,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Moment van vastlegging")
        Instant geregistreerdOp) {

    /** What a body does with it. */
    @Schema(
            name = "KnelpuntStap",
            description = "ONTVANGEN door het programmateam; GEAGENDEERD; IN_BEHANDELING; aan het einde OPGELOST of "
                    + "AFGEWEZEN")
    enum Stap {
        ONTVANGEN,
        GEAGENDEERD,
        IN_BEHANDELING,
        OPGELOST,
        AFGEWEZEN;

        boolean isEinde() {
            return this == OPGELOST || this == AFGEWEZEN;
        }
    }
}
