package nl.ghnt.reporting.infographic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another source that tells of a figure, with its own period: what it says, for example the denominator, is not said by the
 * source of the value.
 */
@Schema(name = "Bronvermelding", description = "Andere bron die over het cijfer vertelt, met haar eigen peilperiode")
public record Bronvermelding(
        @NotNull @Valid @Schema(description = "Document en plaats")
        Source bron,

        @Pattern(regexp = Broncijfer.PEILPERIODE)
        @Schema(
                description = "Jaar of jaren die deze bron noemt (EDTF); null als zij er geen noemt",
                nullable = true,
                examples = "2016/2020")
        String peilperiode,

        @NotBlank @Size(max = 300) @Schema(description = "Wat deze bron toevoegt", examples = "noemer en periode")
        String zegt) {}
