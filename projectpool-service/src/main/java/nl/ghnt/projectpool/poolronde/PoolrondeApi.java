package nl.ghnt.projectpool.poolronde;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of rounds. */
final class PoolrondeApi {

    private PoolrondeApi() {}

    /** A round as it is read. */
    @Schema(name = "Poolronde", description = "Ronde van de projectenpool")
    record Response(
            @JsonUnwrapped Poolronde.Opzet opzet,
            @Schema(description = "Grenzen van het bedrag") Grens grens,
            @JsonUnwrapped Poolronde.Verloop verloop,
            @Schema(description = "Bron van de ronde") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Poolronde ronde) {
            Poolronde.Inhoud inhoud = ronde.inhoud();
            return new Response(
                    inhoud.opzet(), Grens.of(inhoud.grens()), inhoud.verloop(), inhoud.bron(), ronde.geregistreerdOp());
        }
    }

    /** Limits of an amount. */
    @Schema(name = "Grens", description = "Kleinste en grootste bedrag, beide toegestaan")
    record Grens(
            @Schema(description = "Kleinste bedrag in euro's", examples = "25000.00")
            BigDecimal minimumBedrag,

            @Schema(description = "Waarvoor het kleinste bedrag geldt; null als de bron het niet zegt", nullable = true)
            Rondefeit.GrensPer minimumPer,

            @Schema(description = "Waarom dat onbekend is; null als het bekend is", nullable = true)
            String minimumPerOnbekendReden,

            @Schema(description = "Grootste bedrag in euro's", examples = "192000.00")
            BigDecimal maximumBedrag,

            @Schema(description = "Waarvoor het grootste bedrag geldt")
            Rondefeit.GrensPer maximumPer,

            @Schema(description = "Bron") Source bron) {

        static Grens of(Rondefeit.Grens feit) {
            return new Grens(
                    feit.minimum(),
                    feit.minimumPer(),
                    feit.minimumPer() == null ? "De bron zegt niet waarvoor het minimum geldt." : null,
                    feit.maximum(),
                    feit.per(),
                    feit.bron());
        }
    }
}
