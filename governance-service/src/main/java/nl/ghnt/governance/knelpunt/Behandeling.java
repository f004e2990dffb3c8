package nl.ghnt.governance.knelpunt;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a body in dealing with a bottleneck.
 *
 * @param gremium code of the body
 * @param toelichting explanation, which the region reads; null when none is given
 * @param datum day of the step
 * @param bijeenkomst meeting on whose agenda it was put; null when that is not told
 * @param agendapunt item of that agenda; null when that is not told
 * @param besluit decision that ended it; null when that is not told
 * @param geregistreerdOp moment of recording
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

        @Schema(description = "Identificatie van de bijeenkomst; null als die niet is vastgelegd", nullable = true)
        UUID bijeenkomst,

        @Schema(description = "Identificatie van het agendapunt; null als dat niet is vastgelegd", nullable = true)
        UUID agendapunt,

        @Schema(description = "Identificatie van het besluit; null als dat niet is vastgelegd", nullable = true)
        UUID besluit,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Moment van vastlegging")
        Instant geregistreerdOp) {

    /** The programme team has it. */
    static Behandeling ontvangst(LocalDate datum, Instant nu) {
        return new Behandeling(Stap.ONTVANGEN, Knelpunt.PROGRAMMATEAM, null, datum, null, null, null, nu);
    }

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
