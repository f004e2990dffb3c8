package nl.ghnt.projectpool.aanvraag;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region that takes part in a project, or a municipality of it by name, with its share of what is asked in euros (R302,
 * R313, R314). What counts for the maximum of a region is its shares.
 */
@Schema(name = "AanvraagDeelnemer", description = "Regio, of gemeente daarvan, met haar aandeel in wat wordt gevraagd")
public record Aandeelhouder(
        @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
        String regio,

        @Pattern(regexp = GEMEENTE)
        @Schema(
                description = "CBS-code van de gemeente; null als de hele regio meedoet",
                examples = "GM0153",
                nullable = true)
        String gemeente,

        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Schema(description = "Aandeel in wat wordt gevraagd, in euro's", examples = "25000.00")
        BigDecimal aandeel) {

    /** Form of the CBS code of a municipality. */
    static final String GEMEENTE = "^GM[0-9]{4}$";
}
