package nl.ghnt.regions.netwerk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.ghnt.regions.stuk.Stukkop;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of regional meetings, and takes in. */
final class RegionaleBijeenkomstApi {

    private RegionaleBijeenkomstApi() {}

    /** New. */
    @Schema(name = "RegionaleBijeenkomstAanmaken", description = "Een regionale bestuurlijke bijeenkomst")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "De bijeenkomst")
            RegionaleBijeenkomst.Inhoud bijeenkomst) {}

    /** Why it is cancelled. */
    @Schema(name = "RegionaleBijeenkomstAfgelasten", description = "Waarom een bijeenkomst niet doorgaat")
    record Afgelasten(
            @NotBlank @Size(max = 1000) @Schema(description = "Reden; openbaar, zonder namen van personen")
            String reden) {}

    /** A meeting as it is read. */
    @Schema(name = "RegionaleBijeenkomst", description = "Regionale bestuurlijke bijeenkomst")
    record Response(
            @JsonUnwrapped Stukkop kop,
            @JsonUnwrapped RegionaleBijeenkomst.Inhoud inhoud,
            @Schema(description = "Status") RegionaleBijeenkomst.Status status,

            @Schema(description = "Waarom afgelast; null als niet afgelast", nullable = true)
            String redenAfgelasting,

            @JsonUnwrapped Stuktijden tijden) {

        static Response of(RegionaleBijeenkomst bijeenkomst) {
            return new Response(
                    Stukkop.van(bijeenkomst),
                    bijeenkomst.inhoud(),
                    bijeenkomst.status(),
                    bijeenkomst.redenAfgelasting(),
                    Stuktijden.van(bijeenkomst));
        }
    }
}
