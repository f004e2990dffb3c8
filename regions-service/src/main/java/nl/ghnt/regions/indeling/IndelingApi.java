package nl.ghnt.regions.indeling;

import java.time.Instant;
import java.time.LocalDate;
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

            @Schema(description = "Waarom de leden niet bekend zijn; null als ze dat wel zijn", nullable = true)
            String ledenOnbekendReden,

            @Schema(description = "Eerste dag waarop de indeling geldt; null als die onbekend is", nullable = true)
            LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag waarop zij niet meer geldt; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Begin zoals de bron het geeft (EDTF)", examples = "2019", nullable = true)
            String beginInBron,

            @Schema(description = "Einde zoals de bron het geeft (EDTF)", nullable = true)
            String eindeInBron,

            @Schema(description = "Toelichting bij het begin", nullable = true)
            String toelichting,

            Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Indeling indeling) {
            return new Response(
                    indeling.code(),
                    indeling.soort(),
                    indeling.naam(),
                    indeling.aangekondigdAantal(),
                    indeling.ledenOnbekendReden(),
                    indeling.geldigheid().begin(),
                    indeling.geldigheid().end(),
                    edtf(indeling.beginInBron()),
                    indeling.eindeInBron() == null
                            ? null
                            : indeling.eindeInBron().edtf(),
                    indeling.toelichting(),
                    indeling.bron(),
                    indeling.geregistreerdOp());
        }

        private static String edtf(PartialDate date) {
            return date == null ? null : date.edtf();
        }
    }
}
