package nl.ghnt.projectpool.besluit;

import java.math.BigDecimal;
import java.util.List;
import nl.ghnt.projectpool.Ontbreekt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list of decisions does to the money of its round, its regions and its themes, and what stands in the way of adopting
 * it. Amounts are euros.
 *
 * @param resterend what can be granted after it; below zero when it goes above the budget
 * @param teVeel how far it goes above what may be granted
 */
@Schema(name = "BesluitlijstGevolgen", description = "Wat een besluitlijst doet met budget, regio's en thema's")
public record Gevolgen(
        @Schema(description = "Budget van de ronde") BigDecimal budget,

        @Schema(description = "Wat eerder boven het budget is besloten")
        BigDecimal eerderOverschreden,

        @Schema(description = "Wat eerder is toegekend") BigDecimal eerderToegekend,

        @Schema(description = "Wat deze lijst erbij toekent")
        BigDecimal erbij,

        @Schema(description = "Wat daarna nog kan; onder nul als dit boven het budget gaat")
        BigDecimal resterend,

        @Schema(description = "Hoeveel dit boven het budget gaat")
        BigDecimal teVeel,

        @Schema(description = "Aantal aanvragen dat deze lijst toekent")
        int toegekend,

        @Schema(description = "Aantal aanvragen dat deze lijst afwijst")
        int afgewezen,

        @Schema(description = "Wat elke regio krijgt, op volgorde van code")
        List<PerRegio> perRegio,

        @Schema(description = "Wat elk thema krijgt, op volgorde van code; een project telt bij elk van zijn thema's")
        List<PerThema> perThema,

        @Schema(
                description =
                        "Toegekend terwijl iets met een betere plaats is afgewezen, zonder dat een van beide zegt waarom")
        List<Passering> passeringen,

        @Schema(description = "Wat vaststellen nog in de weg staat; leeg als dat kan")
        List<Ontbreekt> ontbreekt) {

    /**
     * What a region gets: its shares, not its applications.
     *
     * @param maximum most over the whole round; null when there is none
     */
    @Schema(name = "GevolgPerRegio", description = "Wat een regio in een ronde krijgt: haar aandelen")
    public record PerRegio(
            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Wat zij eerder kreeg") BigDecimal eerder,

            @Schema(description = "Wat deze lijst erbij geeft")
            BigDecimal erbij,

            @Schema(description = "Grootste bedrag over de hele ronde; null als daar geen grens is", nullable = true)
            BigDecimal maximum) {}

    /** What is granted on a theme; amounts of themes overlap. */
    @Schema(name = "GevolgPerThema", description = "Wat een thema in een ronde krijgt; bedragen van thema's overlappen")
    public record PerThema(
            @Schema(description = "Code van het thema", examples = "PLEGERAANPAK")
            String thema,

            @Schema(description = "Aantal projecten dat deze lijst erbij geeft")
            int projecten,

            @Schema(description = "Bedrag van die projecten")
            BigDecimal bedrag) {}

    /** Something was granted past something that is thought better of. */
    @Schema(
            name = "Passering",
            description = "Een toegekende aanvraag ging voor een afgewezen aanvraag met een betere plaats")
    public record Passering(
            @Schema(description = "Nummer van de toegekende aanvraag")
            long toegekend,

            @Schema(description = "Nummer van de afgewezen aanvraag")
            long afgewezen) {}
}
