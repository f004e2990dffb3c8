package nl.ghnt.regions.indeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of partitions. */
final class IndelingApi {

    private IndelingApi() {}

    /** A partition as it is read. */
    @Schema(name = "Indeling", description = "Manier waarop Nederland is ingedeeld, in een periode")
    record Response(
            @Schema(description = "Vaste code", examples = "GHNT-28")
            String code,

            @Schema(description = "Waarvoor de indeling is") Indeling.Soort soort,
            @Schema(description = "Naam") String naam,

            @Schema(description = "Aangekondigd aantal; null als geen bron het noemt", nullable = true)
            Integer aangekondigdAantal,

            @Schema(description = "Codes van de leden; null als ze niet bekend zijn", nullable = true)
            List<String> leden,

            @Schema(description = "Waarom de leden niet bekend zijn; null als ze dat wel zijn", nullable = true)
            String ledenOnbekendReden,

            @Schema(
                    description = "Eerste dag waarmee het register rekent: waar de bron geen begin geeft, de peildatum",
                    nullable = true)
            LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag waarop zij niet meer geldt; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Begin zoals de bron het geeft (EDTF)", examples = "2019", nullable = true)
            String beginInBron,

            @Schema(description = "Einde zoals de bron het geeft (EDTF)", nullable = true)
            String eindeInBron,

            @Schema(description = "Toelichting bij het begin", nullable = true)
            String toelichting,

            @Schema(description = "Toelichting bij het einde", nullable = true)
            String eindeToelichting,

            @Schema(
                    description = "Eerste dag waarop onzeker is of deze indeling gold; null als er geen twijfel is",
                    nullable = true)
            LocalDate onzekerVan,

            @Schema(description = "Eerste dag waarop die onzekerheid voorbij is", nullable = true)
            LocalDate onzekerTot,

            @Schema(description = "Dag waarover de bron spreekt", nullable = true)
            LocalDate peildatum,

            @Schema(description = "Bron") Source bron,

            @Schema(description = "Andere bronnen die haar noemen")
            List<Source> ookIn,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(GenoemdeLeden gelezen) {
            Indeling indeling = gelezen.indeling();
            return new Response(
                    indeling.code(),
                    indeling.soort(),
                    indeling.naam(),
                    indeling.aangekondigdAantal(),
                    gelezen.isBekend() ? gelezen.leden().stream().map(Lid::code).toList() : null,
                    gelezen.onbekendReden(),
                    indeling.geldigheid().begin(),
                    indeling.geldigheid().end(),
                    edtf(indeling.beginInBron()),
                    edtf(indeling.eindeInBron()),
                    indeling.toelichting(),
                    indeling.eindeToelichting(),
                    indeling.onzekerVan(),
                    indeling.onzekerTot(),
                    indeling.peildatum(),
                    indeling.bron(),
                    indeling.ookIn(),
                    indeling.geregistreerdOp());
        }

        private static String edtf(PartialDate date) {
            return date == null ? null : date.edtf();
        }
    }
}
