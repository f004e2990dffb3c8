package nl.ghnt.regions.pilot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.ghnt.regions.stuk.Stukkop;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of what works, and takes in. */
final class WerkzaamElementApi {

    private WerkzaamElementApi() {}

    /** New. */
    @Schema(name = "WerkzaamElementAanmaken", description = "Een werkzaam element, eerst als concept")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "Wat werkt")
            WerkzaamElement.Inhoud inhoud) {}

    /** What works as it is read. */
    @Schema(name = "WerkzaamElement", description = "Wat werkt volgens de ervaring van een regio")
    record Response(
            @JsonUnwrapped Stukkop kop,
            @JsonUnwrapped WerkzaamElement.Inhoud inhoud,

            @Schema(description = "Wie het mag zien") WerkzaamElement.Status status,

            @Schema(description = "Moment waarop het is gedeeld; null bij een concept", nullable = true)
            Instant gedeeldOp,

            @JsonUnwrapped Stuktijden tijden) {

        static Response of(WerkzaamElement element) {
            return new Response(
                    Stukkop.van(element),
                    element.inhoud(),
                    element.status(),
                    element.gedeeldOp(),
                    Stuktijden.van(element));
        }
    }
}
