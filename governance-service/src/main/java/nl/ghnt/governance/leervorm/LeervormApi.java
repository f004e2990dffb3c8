package nl.ghnt.governance.leervorm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of ways of learning. */
final class LeervormApi {

    private LeervormApi() {}

    /** A way of learning as it is read. */
    @Schema(name = "Leervorm", description = "Hoe de leerkringen in een periode zijn opgezet")
    record Response(
            @Schema(description = "Vaste code", examples = "LEREN_2_0")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(
                    description = "Hoeveel leerdoelen een bijeenkomst heeft",
                    enumeration = {"EEN", "ALLE_DRIE"},
                    examples = "EEN")
            String doelenPerBijeenkomst,

            @Schema(description = "Of een bijeenkomst voor een bepaalde doelgroep is")
            boolean doelgroepVerplicht,

            @Schema(description = "Voor wie; null als de bron dat openlaat", nullable = true)
            List<String> doelgroepen,

            @Schema(description = "Bron van de doelgroepen", nullable = true)
            Source doelgroepenBron,

            @Schema(description = "Minste aantal regio's bij een bijeenkomst; null als onbekend", nullable = true)
            Integer minimumRegios,

            @Schema(description = "Grootste aantal regio's bij een bijeenkomst; null als onbekend", nullable = true)
            Integer maximumRegios,

            @Schema(description = "Bron van het aantal regio's", nullable = true)
            Source regiosBron,

            @Schema(description = "Aantal rondes; null als onbekend", nullable = true)
            Integer aantalRondes,

            @Schema(description = "Aantal plekken per ronde; null als onbekend", nullable = true)
            Integer aantalPlekken,

            @Schema(
                    description = "Waarom deze opzet de vorige verving; null als de bron dat niet zegt",
                    nullable = true)
            String redenWijziging,

            @Schema(description = "Begin zoals de bron het geeft (EDTF)", nullable = true)
            String begin,

            @Schema(description = "Eerste dag waarop deze opzet geldt")
            LocalDate beginGeldigheid,

            @Schema(description = "Waarom met deze dag wordt gerekend", nullable = true)
            String beginToelichting,

            @Schema(
                    description = "Einde zoals de bron het geeft (EDTF); null als de bron er geen noemt",
                    nullable = true)
            String einde,

            @Schema(
                    description = "Eerste dag waarop deze opzet niet meer geldt; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Waarom met deze dag wordt gerekend", nullable = true)
            String eindeToelichting,

            Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {}

    /** A goal as it is read. */
    @Schema(name = "Leerdoel", description = "Waarvoor een bijeenkomst van de leerkringen is")
    record Doel(
            @Schema(description = "Vaste code", examples = "INFORMEREN")
            String code,

            @Schema(description = "Plaats in de opsomming van de bron, vanaf 1")
            int volgnummer,

            @Schema(description = "Naam") String naam,
            Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {}
}
