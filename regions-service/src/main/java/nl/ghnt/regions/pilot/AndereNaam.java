package nl.ghnt.regions.pilot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another name for the same.
 *
 * @param naam the name as the source writes it
 * @param zekerheid how sure it is that it means the same; sure when not said
 * @param bron where it stands; null when not from a document
 */
@Schema(name = "AndereNaam", description = "Andere naam voor hetzelfde")
record AndereNaam(
        @NotBlank @Size(max = 200) @Schema(description = "Naam zoals de bron haar schrijft")
        String naam,

        @Schema(description = "Hoe zeker het is dat dit hetzelfde is", nullable = true)
        Zekerheid zekerheid,

        @Valid @Schema(description = "Bron", nullable = true)
        Source bron) {

    AndereNaam {
        zekerheid = zekerheid == null ? Zekerheid.ZEKER : zekerheid;
    }
}
