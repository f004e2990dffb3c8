package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pilot goes on longer.
 *
 * @param totDatum last day of the extension
 * @param reden why; null when not told
 */
@Schema(name = "PilotVerlenging", description = "Verlenging van een pilot")
record Verlenging(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Laatste dag van de verlenging")
        LocalDate totDatum,

        @Schema(description = "Reden; null als niet vermeld", nullable = true)
        String reden,

        @Schema(description = "Bron", nullable = true) Source bron,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(description = "Moment van vastlegging")
        Instant geregistreerdOp) {}
