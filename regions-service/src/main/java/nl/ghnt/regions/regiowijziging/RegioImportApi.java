package nl.ghnt.regions.regiowijziging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.regio.RegioGrondslag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API takes in many lines at once. */
final class RegioImportApi {

    private static final int MOST = 100;

    private RegioImportApi() {}

    /** A region as a document describes it. */
    @Schema(
            name = "RegioInlezen",
            description = "Een regio zoals zij vanaf een dag is; wat niet is ingevuld blijft zoals het is")
    record RegioRegel(
            @NotBlank
            @Size(max = 60)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Schema(description = "Vaste code; een nieuwe code stelt een regio in", examples = "limburg")
            String code,

            @NotBlank @Size(max = 200) @Schema(description = "Naam", examples = "Limburg")
            String naam,

            @Size(max = MOST) @Schema(description = "Andere schrijfwijzen die naar de regio leiden", nullable = true)
            List<@NotBlank @Size(max = 200) String> schrijfwijzen,

            @Schema(description = "Grondslag; null laat hem zoals hij is", nullable = true)
            RegioGrondslag.Soort grondslag,

            @Schema(description = "Hoe zeker de grondslag is; null zonder grondslag", nullable = true)
            Zekerheid grondslagZekerheid,

            @NotNull @Schema(description = "Eerste dag waarop dit geldt")
            LocalDate beginGeldigheid,

            @Schema(
                    description = "Eerste dag waarop de regio niet meer bestaat; null zegt daar niets over",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Size(max = 1000) @Schema(description = "Waarom", nullable = true)
            String reden,

            @NotNull @Valid @Schema(description = "Bron") Source bron) {}

    /** The municipalities of a region as a document gives them. */
    @Schema(
            name = "SamenstellingInlezen",
            description = "De gemeenten van een regio vanaf een dag, met zekerheid; of waarom die onbekend zijn")
    record SamenstellingRegel(
            @NotBlank
            @Size(max = 200)
            @Schema(description = "Code van de regio of een bekende schrijfwijze", examples = "Zuidoost Brabant")
            String regio,

            @Size(min = 1, max = MOST)
            @Schema(description = "CBS-codes van alle gemeenten; null als onbekend", nullable = true)
            List<@NotNull @Pattern(regexp = "GM[0-9]{4}") String> gemeenten,

            @Schema(description = "ZEKER of AFGELEID; null als onbekend", nullable = true)
            Zekerheid zekerheid,

            @Size(max = 1000) @Schema(description = "Waarom onbekend; null als bekend", nullable = true)
            String onbekendReden,

            @Size(max = 1000) @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @NotNull @Schema(description = "Eerste dag waarop dit geldt")
            LocalDate beginGeldigheid,

            @Size(max = 1000) @Schema(description = "Waarom", nullable = true)
            String reden,

            @NotNull @Valid @Schema(description = "Bron") Source bron) {}
}
