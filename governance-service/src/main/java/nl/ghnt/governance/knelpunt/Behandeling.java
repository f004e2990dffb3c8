package nl.ghnt.governance.knelpunt;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a body in dealing with a bottleneck; the region reads its explanation.
 *
 * @param gezet what the body gave
 * @param geregistreerdOp moment of recording
 */
@Schema(name = "KnelpuntBehandeling", description = "Stap van een gremium in de behandeling van een knelpunt")
record Behandeling(
        @JsonUnwrapped KnelpuntApi.BehandelRequest gezet,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Moment van vastlegging")
        Instant geregistreerdOp) {

    /** The programme team has it. */
    static Behandeling ontvangst(LocalDate datum, Instant nu) {
        return new Behandeling(
                new KnelpuntApi.BehandelRequest(Stap.ONTVANGEN, Knelpunt.PROGRAMMATEAM, null, datum, null, null, null),
                nu);
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
