package nl.ghnt.regions.integriteit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the integrity of the register. */
final class IntegriteitApi {

    private IntegriteitApi() {}

    /** A finding as it is read. */
    @Schema(name = "Bevinding", description = "Iets in het register dat niet past of ontbreekt")
    record Response(
            @Schema(description = "Wat voor bevinding") Bevinding.Soort soort,

            @Schema(description = "Code van de regio; null als het niet over een regio gaat", nullable = true)
            String regio,

            @Schema(description = "CBS-code van de gemeente; null als het niet over een gemeente gaat", nullable = true)
            String gemeente,

            @Schema(description = "Code van de indeling; null als het niet over een indeling gaat", nullable = true)
            String indeling,

            @Schema(description = "Eerste dag waarover het gaat; null als die voor alle bronnen ligt", nullable = true)
            LocalDate peildatum,

            @Schema(description = "Wat er niet past") String toelichting) {

        static Response of(Bevinding bevinding) {
            return new Response(
                    bevinding.soort(),
                    bevinding.regio(),
                    bevinding.gemeente(),
                    bevinding.indeling(),
                    bevinding.dag(),
                    bevinding.toelichting());
        }
    }
}
