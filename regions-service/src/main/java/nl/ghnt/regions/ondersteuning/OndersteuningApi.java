package nl.ghnt.regions.ondersteuning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of support, and takes in. */
final class OndersteuningApi {

    private OndersteuningApi() {}

    /** What is offered or asked. */
    @Schema(name = "OndersteuningInhoud", description = "Wat wordt aangeboden of gevraagd, zonder namen van personen")
    record Inhoud(
            @NotNull @Schema(description = "Soort ondersteuning")
            Ondersteuning.Soort soort,

            @NotBlank @Size(max = 200) @Schema(description = "Titel")
            String titel,

            @NotBlank @Size(max = 5000) @Schema(description = "Beschrijving")
            String beschrijving,

            @Schema(description = "Vraag waarop een aanbod antwoord geeft; null als het dat niet doet", nullable = true)
            UUID antwoordOp) {

        Ondersteuning.Inhoud toInhoud() {
            return new Ondersteuning.Inhoud(soort, titel, beschrijving, antwoordOp);
        }
    }

    /** New. */
    @Schema(name = "OndersteuningAanmaken", description = "Een vraag van een regio, of een aanbod aan een regio")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Schema(description = "Vraag of aanbod")
            Ondersteuning.Richting richting,

            @NotNull @Valid @Schema(description = "Wat wordt aangeboden of gevraagd")
            Inhoud inhoud) {}

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
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Vraag of aanbod") Ondersteuning.Richting richting,
            @Schema(description = "Soort ondersteuning") Ondersteuning.Soort soort,
            @Schema(description = "Titel") String titel,
            @Schema(description = "Beschrijving") String beschrijving,

            @Schema(description = "Vraag waarop een aanbod antwoord geeft", nullable = true)
            UUID antwoordOp,

            @Schema(description = "Status") Ondersteuning.Status status,

            @Schema(
                    description = "Zijn het slachtoffer en de omgeving hiermee geholpen? Null tot de afronding",
                    nullable = true)
            String geholpen,

            @Schema(description = "Wat anders en beter kan; null tot de afronding", nullable = true)
            String andersOfBeter,

            @Schema(description = "Waarom ingetrokken; null als niet ingetrokken", nullable = true)
            String redenIntrekking,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Ondersteuning ondersteuning) {
            return new Response(
                    ondersteuning.id(),
                    ondersteuning.regio(),
                    ondersteuning.richting(),
                    ondersteuning.soort(),
                    ondersteuning.titel(),
                    ondersteuning.beschrijving(),
                    ondersteuning.antwoordOp(),
                    ondersteuning.status(),
                    ondersteuning.geholpen(),
                    ondersteuning.andersOfBeter(),
                    ondersteuning.redenIntrekking(),
                    ondersteuning.geregistreerdOp(),
                    ondersteuning.gewijzigdOp());
        }
    }
}
