package nl.ghnt.governance.persoon;

import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another way in which a source writes a name. */
@Schema(name = "Schrijfwijze", description = "Andere schrijfwijze van een naam")
public record Schrijfwijze(
        @Schema(description = "Naam zoals de bron hem schrijft")
        String naam,

        Source bron) {}
