package nl.ghnt.governance.gremium;

import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The final report of a body that was instituted for a time. */
@Schema(name = "Eindrapport", description = "Eindrapport van een gremium")
public record Eindrapport(
        @Schema(description = "Wanneer (EDTF)", examples = "2021-05")
        String moment,

        Source bron) {}
