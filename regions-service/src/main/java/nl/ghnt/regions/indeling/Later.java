package nl.ghnt.regions.indeling;

import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a Veilig Thuis region after the programme.
 *
 * @param code code that it went on in; null when only its name changed
 * @param naam later name
 * @param jaar year of the source that says so
 * @param bron source
 */
@Schema(name = "LatereIndeling", description = "Wat er na het programma van geworden is")
public record Later(
        @Schema(description = "Code waarin het opging; null als alleen de naam veranderde", nullable = true)
        String code,

        @Schema(description = "Latere naam") String naam,
        @Schema(description = "Jaar van de bron") Integer jaar,
        @Schema(description = "Bron") Source bron) {}
