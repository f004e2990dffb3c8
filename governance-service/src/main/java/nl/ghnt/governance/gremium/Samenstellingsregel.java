package nl.ghnt.governance.gremium;

import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source says about who belongs to a body (R25, R31, R39, R50). */
@Schema(name = "Samenstellingsregel", description = "Wat een bron zegt over wie bij een gremium hoort")
public record Samenstellingsregel(
        @Schema(description = "Tekst") String tekst,

        @Schema(description = "Kleinste aantal regio's; null als de regel daar niet over gaat", nullable = true)
        Integer minimumRegios,

        @Schema(description = "Grootste aantal regio's; null als de regel daar niet over gaat", nullable = true)
        Integer maximumRegios,

        Source bron) {}
