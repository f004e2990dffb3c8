package nl.ghnt.projectpool.projectverslag;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.kit.input.Visible;
import nl.ghnt.projectpool.Ontbreekt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project reports. What was not filled in yet is null. */
@Embeddable
@Schema(name = "ProjectverslagInhoud", description = "Wat een project meldt; wat nog niet is ingevuld is null")
public record Verslaginhoud(
        @Visible @Size(max = 20_000) @Schema(description = "Hoe het loopt, en wat is bereikt", nullable = true)
        String voortgang,

        @Visible
        @Size(max = 20_000)
        @Schema(description = "Wat anders gaat dan gepland, en wat daaraan wordt gedaan", nullable = true)
        String afwijkingen,

        @DecimalMin("0.00")
        @DecimalMax("9999999999.99")
        @Digits(integer = 10, fraction = 2)
        @Schema(description = "Wat tot nu toe van het toegekende bedrag is besteed, in euro's", nullable = true)
        BigDecimal besteed) {

    static final Verslaginhoud LEEG = new Verslaginhoud(null, null, null);

    private static final String VERPLICHT = "verplicht";

    /** All that stands in the way of submitting; empty when nothing does. */
    List<Ontbreekt> ontbreekt() {
        List<Ontbreekt> ontbreekt = new ArrayList<>();
        if (voortgang == null) {
            ontbreekt.add(new Ontbreekt("/voortgang", VERPLICHT, "Zeg hoe het loopt."));
        }
        if (besteed == null) {
            ontbreekt.add(new Ontbreekt("/besteed", VERPLICHT, "Zeg wat is besteed."));
        }
        return ontbreekt;
    }
}
