package nl.ghnt.regions.knelpunt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.feit.Themacode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of bottlenecks, and takes in. */
final class KnelpuntApi {

    private KnelpuntApi() {}

    /** What a region tells. */
    @Schema(name = "KnelpuntMelding", description = "Wat een regio over een knelpunt vertelt")
    record Melding(
            @NotBlank
            @Size(max = 120)
            @Schema(description = "Korte titel; wordt openbaar, dus zonder namen of gegevens van personen")
            String titel,

            @NotBlank
            @Size(max = 5000)
            @Schema(description = "Omschrijving zonder namen of gegevens van personen; wordt niet openbaar")
            String omschrijving,

            @NotNull @Size(max = 20) @Schema(description = "Codes van thema's en bouwstenen")
            List<@NotNull @Pattern(regexp = Themacode.VORM) String> themas,

            @NotNull @Schema(description = "Waar het knelpunt in zit")
            Knelpunt.Categorie categorie,

            @NotNull @Schema(description = "Ernst") Knelpunt.Ernst ernst,

            @NotNull @Schema(description = "Wie wordt gevraagd het op te lossen")
            Knelpunt.Niveau gevraagdNiveau) {

        Knelpunt.Melding toMelding() {
            return new Knelpunt.Melding(titel, omschrijving, themas, categorie, ernst, gevraagdNiveau);
        }
    }

    /** New. */
    @Schema(name = "KnelpuntMelden", description = "Een knelpunt van een regio")
    record Melden(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "Het knelpunt")
            Melding knelpunt) {}

    /** Why it is withdrawn. */
    @Schema(name = "KnelpuntIntrekken", description = "Waarom een regio een knelpunt intrekt")
    record Intrekken(
            @NotBlank @Size(max = 1000) @Schema(description = "Reden; wordt niet openbaar")
            String reden) {}

    /** A step as it is read. */
    @Schema(name = "KnelpuntBehandeling", description = "Stap van een gremium in de behandeling van een knelpunt")
    record BehandelingResponse(
            @Schema(description = "Stap") Behandeling.Stap stap,

            @Schema(description = "Code van het gremium", examples = "kernteam")
            String gremium,

            @Schema(description = "Toelichting; null als er geen is", nullable = true)
            String toelichting,

            @Schema(description = "Dag van de stap") LocalDate datum,

            @Schema(description = "Identificatie van het besluit; null als dat niet is gemeld", nullable = true)
            UUID besluit,

            @Schema(description = "Moment waarop dit hier is vastgelegd")
            Instant geregistreerdOp) {

        static BehandelingResponse of(Behandeling behandeling) {
            return new BehandelingResponse(
                    behandeling.stap(),
                    behandeling.gremium(),
                    behandeling.toelichting(),
                    behandeling.datum(),
                    behandeling.besluit(),
                    behandeling.opgenomenOp());
        }
    }

    /** A bottleneck as it is read. */
    @Schema(name = "Knelpunt", description = "Knelpunt van een regio, met zijn behandeling")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Titel") String titel,
            @Schema(description = "Omschrijving") String omschrijving,

            @Schema(description = "Codes van thema's en bouwstenen")
            List<String> themas,

            @Schema(description = "Waar het knelpunt in zit")
            Knelpunt.Categorie categorie,

            @Schema(description = "Ernst volgens de regio") Knelpunt.Ernst ernst,

            @Schema(description = "Wie wordt gevraagd het op te lossen")
            Knelpunt.Niveau gevraagdNiveau,

            @Schema(description = "Status") Knelpunt.Status status,

            @Schema(description = "Stappen van de gremia, in hun volgorde; leeg zolang er geen is gemeld")
            List<BehandelingResponse> verloop,

            @Schema(description = "Waarom ingetrokken; null als niet ingetrokken", nullable = true)
            String redenIntrekking,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Knelpunt knelpunt) {
            return new Response(
                    knelpunt.id(),
                    knelpunt.regio(),
                    knelpunt.titel(),
                    knelpunt.omschrijving(),
                    knelpunt.themas(),
                    knelpunt.categorie(),
                    knelpunt.ernst(),
                    knelpunt.gevraagdNiveau(),
                    knelpunt.status(),
                    knelpunt.verloop().stream().map(BehandelingResponse::of).toList(),
                    knelpunt.redenIntrekking(),
                    knelpunt.geregistreerdOp(),
                    knelpunt.gewijzigdOp());
        }
    }
}
