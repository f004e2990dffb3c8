package nl.ghnt.regions.stand;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of norms. */
final class NormApi {

    private NormApi() {}

    /** A norm as it is read. */
    @Schema(name = "Norm", description = "Wat elke regio in de looptijd van het programma moet hebben")
    record Response(
            @JsonUnwrapped Norm.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Norm norm) {
            return new Response(norm.inhoud(), norm.geregistreerdOp());
        }
    }

    /** The regions that are as far, as they are read. */
    @Schema(name = "NormUitkomstRegios", description = "De regio's die even ver zijn")
    record UitkomstResponse(
            @Schema(
                    description = "GEHAALD, ONDERWEG, NIET_GEHAALD, of ONBEKEND als de stand het niet zegt",
                    examples = "GEHAALD")
            Norm.Uitkomst uitkomst,

            @Schema(
                    description =
                            "Aantal regio's; zolang van regio's de uitkomst onbekend is een ondergrens, en null als zij "
                                    + "van alle regio's onbekend is",
                    nullable = true)
            Integer aantal,

            @Schema(description = "Codes van de regio's; null als het aantal dat is", nullable = true)
            Set<String> regios) {}

    /** How far the regions are with a norm, as it is read. */
    @Schema(name = "NormRealisatie", description = "Hoe ver de regio's in een halfjaar met een norm zijn")
    record RealisatieResponse(
            @Schema(description = "Code van de norm") String norm,
            @Schema(description = "Halfjaar") Periode periode,

            @Schema(description = "Aantal regio's; null als die onbekend zijn", nullable = true)
            Integer populatie,

            @Schema(
                    description = "In woorden; null als de uitkomst van alle regio's onbekend is",
                    examples = "7 van de 28 regio's",
                    nullable = true)
            String tekst,

            @Schema(description = "Waarom niets te zeggen is; null als er iets te zeggen is", nullable = true)
            String onbekendReden,

            @Schema(description = "Of een van de standen uit een synthetische inzending komt")
            boolean synthetisch,

            @Schema(description = "Alle uitkomsten, ook die waar geen regio is")
            List<UitkomstResponse> uitkomsten) {

        static RealisatieResponse of(Realisatie realisatie) {
            Dekking dekking = realisatie.dekking();
            Integer populatie =
                    dekking.populatie() == null ? null : dekking.populatie().size();
            boolean onbekend = realisatie.geheelOnbekend();
            return new RealisatieResponse(
                    realisatie.norm().code(),
                    dekking.periode(),
                    populatie,
                    onbekend ? null : tekst(realisatie, populatie),
                    onbekend ? StandApi.NIETS_BEKEND : null,
                    dekking.synthetisch(),
                    Arrays.stream(Norm.Uitkomst.values())
                            .map(uitkomst -> {
                                Set<String> regios = onbekend && uitkomst != Norm.Uitkomst.ONBEKEND
                                        ? null
                                        : realisatie.regios().get(uitkomst);
                                return new UitkomstResponse(uitkomst, regios == null ? null : regios.size(), regios);
                            })
                            .toList());
        }

        private static String tekst(Realisatie realisatie, Integer populatie) {
            int gehaald = realisatie.regios().get(Norm.Uitkomst.GEHAALD).size();
            int onbekend = realisatie.regios().get(Norm.Uitkomst.ONBEKEND).size();
            String minstens = onbekend > 0 ? "ten minste " : "";
            return populatie == null
                    ? minstens + gehaald + " regio's; hoeveel regio's er waren is onbekend"
                    : minstens + gehaald + " van de " + populatie + " regio's"
                            + (onbekend > 0 ? "; van " + onbekend + " onbekend" : "");
        }
    }
}
