package nl.ghnt.projectpool.overzicht;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of rounds and projects together. Amounts are euros. */
final class OverzichtApi {

    private OverzichtApi() {}

    /** What was asked and granted for one code: a region, a theme, an impulse or an action line. */
    @Schema(
            name = "Rondeaandeel",
            description = "Wat voor een regio, thema, impuls of actielijn is gevraagd en toegekend")
    record Aandeel(
            @Schema(description = "Code", examples = "twente")
            String code,

            @Schema(description = "Aantal aanvragen") int aanvragen,
            @Schema(description = "Wat is gevraagd") BigDecimal gevraagd,
            @Schema(description = "Aantal projecten") int projecten,
            @Schema(description = "Wat is toegekend") BigDecimal toegekend) {}

    /** A round at a glance. */
    @Schema(name = "Rondeoverzicht", description = "Een ronde in een oogopslag")
    record Ronde(
            @Schema(description = "Ronde") UUID ronde,
            @Schema(description = "Titel") String titel,
            @Schema(description = "Waar zij staat") Aanvraagronde.Status status,
            @Schema(description = "Budget") BigDecimal budget,

            @Schema(description = "Aantal aanvragen dat is ingediend en niet ingetrokken")
            int aanvragen,

            @Schema(description = "Aantal dat na indienen is ingetrokken")
            int ingetrokken,

            @Schema(description = "Wat samen is gevraagd") BigDecimal gevraagd,
            @Schema(description = "Aantal toegekend") int toegekend,
            @Schema(description = "Aantal afgewezen") int afgewezen,
            @Schema(description = "Wat samen is toegekend") BigDecimal bedragToegekend,

            @Schema(description = "Wat boven het budget is besloten")
            BigDecimal overschrijding,

            @Schema(description = "Gemiddeld per toekenning; null als er geen is", nullable = true)
            BigDecimal gemiddeldToegekend,

            @Schema(
                    description =
                            "Deel van wat is beslist dat is toegekend, in procenten; null als er niets is beslist",
                    nullable = true,
                    examples = "58.3")
            BigDecimal slagingspercentage,

            @Schema(
                    description = "Dagen van de sluiting tot het laatste besluit; null als er niets is besloten",
                    nullable = true)
            Integer dagenTotBesluit,

            @Schema(description = "Aantal verslagen van projecten dat te laat is")
            int verslagenTeLaat,

            @Schema(description = "Of er iets verzonnens bij is, voor een demonstratie of proef")
            boolean synthetisch,

            @Schema(description = "Per regio; bedragen zijn haar aandelen")
            List<Aandeel> perRegio,

            @Schema(description = "Per thema; een aanvraag telt bij elk van haar thema's")
            List<Aandeel> perThema,

            @Schema(description = "Per impuls") List<Aandeel> perImpuls,
            @Schema(description = "Per actielijn") List<Aandeel> perActielijn,

            @Schema(description = "Codes van regio's die in deze ronde nergens aan meedoen")
            List<String> regiosZonderAanvraag) {}

    /** What a region asked and got in one round. */
    @Schema(name = "Regiobesteding", description = "Wat een regio in een ronde vroeg en kreeg: haar aandelen")
    record Regiobesteding(
            @Schema(description = "Ronde; null voor een regio die nog nooit meedeed", nullable = true)
            UUID ronde,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Aantal aanvragen waaraan zij meedoet")
            int aanvragen,

            @Schema(description = "Haar aandeel in wat is gevraagd")
            BigDecimal gevraagd,

            @Schema(description = "Aantal projecten waaraan zij meedoet")
            int projecten,

            @Schema(description = "Haar aandeel in wat is toegekend")
            BigDecimal toegekend,

            @Schema(description = "Of er iets verzonnens bij is, voor een demonstratie of proef")
            boolean synthetisch,

            @Schema(
                    description = "Laatste moment van wijziging; null voor een regio die nog nooit meedeed",
                    nullable = true)
            Instant gewijzigdOp) {}

    /** How many projects a region has on a theme. */
    @Schema(name = "Projectcel", description = "Hoeveel projecten een regio op een thema heeft")
    record Cel(
            @Schema(description = "Code van het thema", examples = "PLEGERAANPAK")
            String thema,

            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Aantal projecten waaraan zij meedoet")
            int projecten,

            @Schema(description = "Haar aandeel daarin; een project telt bij elk van zijn thema's")
            BigDecimal toegekend,

            @Schema(description = "Of er iets verzonnens bij is, voor een demonstratie of proef")
            boolean synthetisch,

            @Schema(description = "Laatste moment van wijziging van een van die projecten")
            Instant gewijzigdOp) {}

    /** How many projects are about a target group of action line 3. */
    @Schema(name = "Doelgroepdekking", description = "Hoeveel projecten over een doelgroep van actielijn 3 gaan")
    record Doelgroep(
            @Schema(description = "Code van de doelgroep") String doelgroep,

            @Schema(description = "Aantal projecten; 0 is een leemte")
            int projecten,

            @Schema(description = "Wat samen is toegekend") BigDecimal toegekend,

            @Schema(description = "Codes van de thema's van die projecten, op volgorde")
            List<String> themas,

            @Schema(description = "Of er iets verzonnens bij is, voor een demonstratie of proef")
            boolean synthetisch,

            @Schema(
                    description = "Laatste moment van wijziging van een van die projecten; null als er geen is",
                    nullable = true)
            Instant gewijzigdOp) {}
}
