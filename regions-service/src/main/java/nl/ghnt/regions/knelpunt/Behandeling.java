package nl.ghnt.regions.knelpunt;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a body of the programme in dealing with a bottleneck.
 *
 * @param volgnummer number of the event among those of this bottleneck; steps stand in this order
 * @param gebeurtenis identifier of the event
 * @param gremium code of the body
 * @param toelichting explanation; null when none was given
 * @param datum day of the step
 * @param besluit decision of the body that ended it; null when that is not told
 * @param opgenomenOp moment at which it was heard here
 */
record Behandeling(
        long volgnummer,
        UUID gebeurtenis,
        Stap stap,
        String gremium,
        String toelichting,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate datum,
        UUID besluit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant opgenomenOp) {

    /** What a body does with it. */
    @Schema(
            name = "KnelpuntStap",
            description = "ONTVANGEN, GEAGENDEERD, IN_BEHANDELING, en aan het einde OPGELOST of AFGEWEZEN")
    enum Stap {
        ONTVANGEN,
        GEAGENDEERD,
        IN_BEHANDELING,
        OPGELOST,
        AFGEWEZEN
    }
}
