package nl.ghnt.regions.knelpunt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.regions.stuk.Stukkop;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of bottlenecks, and takes in. */
final class KnelpuntApi {

    private KnelpuntApi() {}

    /** New. */
    @Schema(name = "KnelpuntMelden", description = "Een knelpunt van een regio")
    record Melden(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "Het knelpunt")
            Knelpunt.Inhoud knelpunt) {}

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
            @JsonUnwrapped Stukkop kop,
            @JsonUnwrapped Knelpunt.Inhoud inhoud,
            @Schema(description = "Status") Knelpunt.Status status,

            @Schema(description = "Stappen van de gremia, in hun volgorde; leeg zolang er geen is gemeld")
            List<BehandelingResponse> verloop,

            @Schema(description = "Waarom ingetrokken; null als niet ingetrokken", nullable = true)
            String redenIntrekking,

            @JsonUnwrapped Stuktijden tijden) {

        static Response of(Knelpunt knelpunt) {
            return new Response(
                    Stukkop.van(knelpunt),
                    knelpunt.inhoud(),
                    knelpunt.status(),
                    knelpunt.verloop().stream().map(BehandelingResponse::of).toList(),
                    knelpunt.redenIntrekking(),
                    Stuktijden.van(knelpunt));
        }
    }
}
