package nl.ghnt.regions.stand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of states. */
final class StandApi {

    /** Why a count over regions is null. */
    static final String NIETS_BEKEND = "Van geen enkele regio is het in dit halfjaar bekend.";

    private StandApi() {}

    /** One part of a state as it is read. */
    @Schema(name = "StandGegeven", description = "Een gegeven van de stand; onbekend is null met de reden")
    record GegevenResponse(
            @Schema(description = "Welk gegeven") Gegeven gegeven,
            @Schema(description = "Naam van het gegeven") String naam,

            @Schema(
                    description = "Ja of nee, een code uit het kader, of een lijst van codes; null als onbekend",
                    implementation = Object.class)
            Object waarde,

            @Schema(description = "Waarom onbekend; null als bekend", nullable = true)
            String onbekendReden,

            @Schema(description = "Inzending die het zegt", nullable = true)
            UUID inzending,

            @Schema(description = "Versie van die inzending", nullable = true)
            Integer inzendingVersie,

            @Schema(description = "Of die inzending synthetisch is: gemaakt voor een demonstratie", nullable = true)
            Boolean synthetisch) {

        static GegevenResponse of(Gegeven gegeven, StandBeeld beeld) {
            StandBijdrage bijdrage = beeld.bronnen().get(gegeven);
            StandBijdrage.Opgave bron = bijdrage == null ? null : bijdrage.opgave();
            return new GegevenResponse(
                    gegeven,
                    gegeven.naam(),
                    beeld.waarde(gegeven),
                    beeld.onbekendReden(gegeven),
                    bron == null ? null : bron.inzending(),
                    bron == null ? null : bron.versie(),
                    bron == null ? null : bron.synthetisch());
        }
    }

    /** A submission that a state is made of, as it is read. */
    @Schema(name = "StandBron", description = "Geaccepteerde inzending waaruit de stand bestaat")
    record Bijdrage(
            @Schema(description = "Inzending") UUID inzending,
            @Schema(description = "Geaccepteerde versie") int versie,

            @Schema(description = "Of zij synthetisch is: gemaakt voor een demonstratie")
            boolean synthetisch,

            @Schema(description = "Moment van acceptatie") Instant geaccepteerdOp) {

        static Bijdrage of(StandBijdrage bijdrage) {
            StandBijdrage.Opgave bron = bijdrage.opgave();
            return new Bijdrage(bron.inzending(), bron.versie(), bron.synthetisch(), bron.geaccepteerdOp());
        }
    }

    /** A state as it is read. */
    @Schema(name = "Stand", description = "Stand van een regio in een halfjaar")
    record Response(
            @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(description = "Halfjaar") Periode periode,

            @Schema(description = "Alle gegevens, ook de onbekende, in vaste volgorde")
            List<GegevenResponse> gegevens,

            @Schema(description = "Of een van de gegevens uit een synthetische inzending komt")
            boolean synthetisch,

            @Schema(description = "Inzendingen waaruit de stand bestaat; leeg als er geen is geaccepteerd")
            List<Bijdrage> inzendingen,

            @Schema(description = "Laatste moment van wijziging; null als er niets is vastgelegd", nullable = true)
            Instant gewijzigdOp) {

        static Response of(StandBeeld beeld) {
            return new Response(
                    beeld.regio(),
                    beeld.periode(),
                    Arrays.stream(Gegeven.values())
                            .map(gegeven -> GegevenResponse.of(gegeven, beeld))
                            .toList(),
                    beeld.synthetisch(),
                    beeld.bijdragen().stream().map(Bijdrage::of).toList(),
                    beeld.gewijzigdOp());
        }
    }

    /** How often a value occurs, as it is read. */
    @Schema(name = "StandVerdeling", description = "Aantal regio's met een waarde")
    record Verdeling(
            @Schema(description = "true, false of een code uit het kader")
            String waarde,

            @Schema(description = "Naam van de code; null bij ja of nee", nullable = true)
            String naam,

            @Schema(description = "Aantal regio's") int aantal) {}

    /** What is known of one part, as it is read. */
    @Schema(name = "StandDekkingDeel", description = "Van hoeveel regio's een gegeven bekend is")
    record DeelResponse(
            @Schema(description = "Welk gegeven") Gegeven gegeven,
            @Schema(description = "Naam van het gegeven") String naam,

            @Schema(description = "Aantal regio's waarvan het bekend is")
            int bekend,

            @Schema(description = "Aantal regio's in dit halfjaar; null als die onbekend zijn", nullable = true)
            Integer populatie,

            @Schema(description = "In woorden", examples = "26 van de 28 regio's bekend")
            String tekst,

            @Schema(
                    description =
                            "Codes van de regio's waarvan het onbekend is; null als de regio's zelf onbekend zijn",
                    nullable = true)
            Set<String> onbekendeRegios,

            @Schema(
                    description = "Aantal regio's per waarde, van de bekende; null als het van geen regio bekend is",
                    nullable = true)
            List<Verdeling> verdeling,

            @Schema(description = "Waarom er geen verdeling is; null als er een is", nullable = true)
            String verdelingOnbekendReden) {

        static DeelResponse of(Dekking.Deel deel, Integer populatie, Map<String, String> waarden) {
            return new DeelResponse(
                    deel.gegeven(),
                    deel.gegeven().naam(),
                    deel.bekend(),
                    populatie,
                    populatie == null
                            ? "van " + deel.bekend() + " regio's bekend; hoeveel regio's er waren is onbekend"
                            : deel.bekend() + " van de " + populatie + " regio's bekend",
                    deel.onbekend(),
                    deel.verdeling() == null
                            ? null
                            : deel.verdeling().entrySet().stream()
                                    .map(waarde -> new Verdeling(
                                            waarde.getKey(), waarden.get(waarde.getKey()), waarde.getValue()))
                                    .toList(),
                    deel.verdeling() == null ? NIETS_BEKEND : null);
        }
    }

    /** How much is known of the states in a half-year, as it is read. */
    @Schema(name = "StandDekking", description = "Hoeveel er van de standen in een halfjaar bekend is")
    record DekkingResponse(
            @Schema(description = "Halfjaar") Periode periode,

            @Schema(description = "Laatste dag van het halfjaar: de regio's van die dag tellen")
            LocalDate peildatum,

            @Schema(description = "Aantal regio's; null als die onbekend zijn", nullable = true)
            Integer populatie,

            @Schema(description = "Waarom de regio's onbekend zijn; null als ze bekend zijn", nullable = true)
            String populatieOnbekendReden,

            @Schema(description = "Of een van de standen uit een synthetische inzending komt")
            boolean synthetisch,

            @Schema(
                    description = "Moment van de telling: wat later is geaccepteerd of gecorrigeerd telt niet mee. Een "
                            + "infographic telt de versies van het moment waarop haar cijfers zijn vastgelegd.")
            Instant geteldOp,

            @Schema(description = "De versies van inzendingen die meetellen")
            List<Dekking.Geteld> inzendingen,

            @Schema(description = "Per gegeven") List<DeelResponse> gegevens) {

        static DekkingResponse of(Dekking dekking, StandService service) {
            Integer populatie =
                    dekking.populatie() == null ? null : dekking.populatie().size();
            return new DekkingResponse(
                    dekking.periode(),
                    dekking.periode().laatsteDag(),
                    populatie,
                    populatie == null
                            ? "De regio's van deze dag staan niet in de bronnen; zie de indeling van die dag."
                            : null,
                    dekking.synthetisch(),
                    dekking.geteldOp(),
                    dekking.inzendingen(),
                    dekking.delen().stream()
                            .map(deel -> DeelResponse.of(deel, populatie, service.waarden(deel.gegeven())))
                            .toList());
        }
    }
}
