package nl.ghnt.projectpool.besluit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.input.Visible;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is proposed to be decided about one application.
 *
 * @param bedrag in euros; null when refused
 * @param aandelen what each participant gets of it; null to let each get what its share in what was asked is
 * @param afwijking why it is decided otherwise than the ranking says; null when it is not
 */
@Schema(name = "Beslisvoorstel", description = "Wat over een aanvraag wordt voorgesteld te besluiten")
public record Voorstel(
        @NotNull @Schema(description = "Aanvraag") UUID aanvraag,

        @NotNull @Schema(description = "Wat wordt voorgesteld")
        Uitkomst uitkomst,

        @DecimalMin("0.01")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Schema(description = "Bedrag in euro's; null bij afwijzing", nullable = true, examples = "40000.00")
        BigDecimal bedrag,

        @Size(min = 1, max = 60)
        @Schema(
                description =
                        "Wat elke deelnemer ervan krijgt; null om naar rato van de gevraagde aandelen te verdelen",
                nullable = true)
        List<@NotNull @Valid Aandeelhouder> aandelen,

        @NotNull @Size(max = 20) @Schema(description = "Voorwaarden; bij TOEGEKEND_MET_VOORWAARDEN ten minste een")
        List<@NotBlank @Size(max = 1000) String> voorwaarden,

        @NotBlank @Size(max = 5000) @Schema(description = "Waarom; staat in de brief")
        String motivering,

        @Visible
        @Size(max = 2000)
        @Schema(
                description =
                        "Waarom het anders is dan de rangorde; staat niet in de brief. Null als het niet anders is",
                nullable = true)
        String afwijking) {

    /** What is granted, in euros; zero when it is refused. */
    BigDecimal toegekend() {
        return bedrag == null ? BigDecimal.ZERO : bedrag;
    }
}
