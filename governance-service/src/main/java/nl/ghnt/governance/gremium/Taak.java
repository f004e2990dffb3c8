package nl.ghnt.governance.gremium;

import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a body, in the words of its source (R26-R29, R41-R44). */
@Schema(name = "Taak", description = "Taak van een gremium, in de woorden van de bron")
public record Taak(
        @Schema(description = "Volgorde, vanaf 1") int volgnummer,
        @Schema(description = "Tekst") String tekst,
        Source bron) {}
