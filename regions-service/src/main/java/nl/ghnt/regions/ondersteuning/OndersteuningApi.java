package nl.ghnt.regions.ondersteuning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.ghnt.regions.stuk.Stukkop;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of support, and takes in. */
final class OndersteuningApi {

    private OndersteuningApi() {}

    /** New. */
    @Schema(name = "OndersteuningAanmaken", description = "Een vraag van een regio, of een aanbod aan een regio")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Schema(description = "Vraag of aanbod")
            Ondersteuning.Richting richting,

            @NotNull @Valid @Schema(description = "Wat wordt aangeboden of gevraagd")
            Ondersteuning.Inhoud inhoud) {}

    /** How it went. */
    @Schema(name = "OndersteuningAfronden", description = "Hoe de ondersteuning is gegaan")
    record Afronden(
            @NotBlank
            @Size(max = 2000)
            @Schema(description = "Zijn het slachtoffer en de omgeving hiermee geholpen? Zonder gegevens over personen")
            String geholpen,

            @NotBlank @Size(max = 2000) @Schema(description = "Wat anders en beter kan")
            String andersOfBeter) {}

    /** Why it is withdrawn. */
    @Schema(name = "OndersteuningIntrekken", description = "Waarom de ondersteuning niet doorgaat")
    record Intrekken(
            @NotBlank @Size(max = 1000) @Schema(description = "Reden")
            String reden) {}

    /** Support as it is read. */
    @Schema(name = "Ondersteuning", description = "Ondersteuning van een regio: aangeboden of gevraagd")
    record Response(
            @JsonUnwrapped Stukkop kop,
            @Schema(description = "Vraag of aanbod") Ondersteuning.Richting richting,
            @JsonUnwrapped Ondersteuning.Inhoud inhoud,
            @JsonUnwrapped Ondersteuning.Stand stand,
            @JsonUnwrapped Stuktijden tijden) {

        static Response of(Ondersteuning ondersteuning) {
            return new Response(
                    Stukkop.van(ondersteuning),
                    ondersteuning.richting(),
                    ondersteuning.inhoud(),
                    ondersteuning.stand(),
                    Stuktijden.van(ondersteuning));
        }
    }
}
