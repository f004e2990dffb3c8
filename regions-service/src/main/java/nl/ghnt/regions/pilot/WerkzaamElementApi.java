package nl.ghnt.regions.pilot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.feit.Themacode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of what works, and takes in. */
final class WerkzaamElementApi {

    private WerkzaamElementApi() {}

    /** What a region tells. */
    @Schema(name = "WerkzaamElementInhoud", description = "Wat werkt, zonder gegevens over slachtoffers of plegers")
    record Inhoud(
            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @NotBlank @Size(max = 5000) @Schema(description = "Wat het is en waarom het werkt")
            String beschrijving,

            @Size(max = 2000) @Schema(description = "Waaruit blijkt dat het werkt", nullable = true)
            String onderbouwing,

            @NotNull @Size(max = 20) @Schema(description = "Codes van thema's en bouwstenen")
            List<@NotNull @Pattern(regexp = Themacode.VORM) String> themas,

            @Schema(description = "Pilot waaruit het bleek; null als het geen pilot was", nullable = true)
            UUID pilot) {

        WerkzaamElement.Inhoud toInhoud() {
            return new WerkzaamElement.Inhoud(titel, beschrijving, onderbouwing, themas, pilot);
        }
    }

    /** New. */
    @Schema(name = "WerkzaamElementAanmaken", description = "Een werkzaam element, eerst als concept")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "Wat werkt")
            Inhoud inhoud) {}

    /** What works as it is read. */
    @Schema(name = "WerkzaamElement", description = "Wat werkt volgens de ervaring van een regio")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Titel") String titel,

            @Schema(description = "Wat het is en waarom het werkt")
            String beschrijving,

            @Schema(description = "Waaruit blijkt dat het werkt", nullable = true)
            String onderbouwing,

            @Schema(description = "Codes van thema's en bouwstenen")
            List<String> themas,

            @Schema(description = "Pilot waaruit het bleek", nullable = true)
            UUID pilot,

            @Schema(description = "Wie het mag zien") WerkzaamElement.Status status,

            @Schema(description = "Moment waarop het is gedeeld; null bij een concept", nullable = true)
            Instant gedeeldOp,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(WerkzaamElement element) {
            return new Response(
                    element.id(),
                    element.regio(),
                    element.titel(),
                    element.beschrijving(),
                    element.onderbouwing(),
                    element.themas(),
                    element.pilot(),
                    element.status(),
                    element.gedeeldOp(),
                    element.geregistreerdOp(),
                    element.gewijzigdOp());
        }
    }
}
