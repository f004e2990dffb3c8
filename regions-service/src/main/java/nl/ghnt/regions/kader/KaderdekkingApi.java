package nl.ghnt.regions.kader;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the coverage of the frame by the regions: n of the N, and who is unknown by name. */
public final class KaderdekkingApi {

    private KaderdekkingApi() {}

    /** One element. */
    @Schema(name = "KaderdekkingElement", description = "Hoeveel regio's iets met een element van het kader doen")
    public record Element(
            @Schema(description = "Code van het element", examples = "TRAUMASCREENING")
            String code,

            @Schema(description = "Soort") Kadersoort soort,

            @Schema(description = "Naam, of de tekst als er geen naam is")
            String naam,

            @Schema(description = "Nummer van de actielijn; null als het onder geen valt", nullable = true)
            Integer actielijn,

            @Schema(description = "Code van de bouwsteen waar een thema onder valt", nullable = true)
            String bovenliggend,

            @Schema(description = "Aantal regio's") int aantal,

            @Schema(description = "In woorden", examples = "9 van de 28 regio's")
            String tekst,

            @Schema(description = "Codes van die regio's") Set<String> regios) {

        static Element of(Kaderbeeld beeld, Kaderdekking dekking) {
            Set<String> regios = dekking.regios(beeld.code());
            return new Element(
                    beeld.code(),
                    beeld.soort(),
                    beeld.aanduiding(),
                    beeld.inhoud().actielijn(),
                    beeld.inhoud().bovenliggend(),
                    regios.size(),
                    dekking.populatie() == null
                            ? regios.size() + " regio's; hoeveel regio's er waren is onbekend"
                            : regios.size() + " van de " + dekking.populatie().size() + " regio's",
                    regios);
        }
    }

    /** The whole. */
    @Schema(name = "Kaderdekking", description = "Hoeveel regio's iets doen met elk element van het kader")
    public record Response(
            @Schema(description = "Dag waarvan de regio's tellen")
            LocalDate peildatum,

            @Schema(description = "Aantal regio's; null als die onbekend zijn", nullable = true)
            Integer populatie,

            @Schema(description = "Waarom de regio's onbekend zijn; null als ze bekend zijn", nullable = true)
            String populatieOnbekendReden,

            @Schema(description = "Aantal regio's waarvan het bekend is")
            int bekend,

            @Schema(
                    description =
                            "Codes van de regio's waarvan het onbekend is; null als de regio's zelf onbekend zijn",
                    nullable = true)
            Set<String> onbekendeRegios,

            @Schema(description = "Waarom het van die regio's onbekend is", nullable = true)
            String onbekendReden,

            @Schema(description = "Per element, ook waar geen regio iets mee doet")
            List<Element> elementen) {

        /** {@code reden} says why nothing is known of the regions that are missing. */
        public static Response of(Kaderdekking dekking, String reden) {
            Set<String> onbekend = dekking.onbekend();
            return new Response(
                    dekking.peildatum(),
                    dekking.populatie() == null ? null : dekking.populatie().size(),
                    dekking.populatie() == null
                            ? "De regio's van deze dag staan niet in de bronnen; zie de indeling van die dag."
                            : null,
                    dekking.perRegio().size(),
                    onbekend,
                    onbekend == null || onbekend.isEmpty() ? null : reden,
                    dekking.elementen().stream()
                            .map(element -> Element.of(element, dekking))
                            .toList());
        }
    }
}
