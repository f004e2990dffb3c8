package nl.ghnt.regions.regio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.regions.gemeente.Gemeente;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the municipalities of a region. */
final class SamenstellingApi {

    private SamenstellingApi() {}

    /** A municipality of a region as it is read. */
    @Schema(name = "RegioGemeente", description = "Gemeente in een regio")
    record GemeenteInRegio(
            @Schema(description = "CBS-code", examples = "GM0363")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Adres in de TOOI-thesaurus")
            String tooiUri) {

        static GemeenteInRegio of(Gemeente gemeente) {
            return new GemeenteInRegio(
                    gemeente.code(), gemeente.inhoud().naam(), gemeente.inhoud().tooiUri());
        }
    }

    /** The composition of a region as it is read. */
    @Schema(name = "RegioSamenstelling", description = "Gemeenten van een regio op een dag")
    record Response(
            @Schema(description = "Code van de regio") String regio,
            @Schema(description = "Dag waarvoor dit geldt") LocalDate peildatum,

            @Schema(description = "Gemeenten; null als ze onbekend zijn", nullable = true)
            List<GemeenteInRegio> gemeenten,

            @JsonUnwrapped Samenstelling.Inhoud inhoud,
            @JsonUnwrapped RegioDelenApi.Geldend geldend) {

        static Response of(SamenstellingBeeld beeld) {
            return beeld.samenstelling().map(feit -> bekend(beeld, feit)).orElseGet(() -> onbekend(beeld));
        }

        private static Response bekend(SamenstellingBeeld beeld, Samenstelling feit) {
            return new Response(
                    beeld.regio().code(),
                    beeld.blik().geldigOp(),
                    feit.isBekend()
                            ? beeld.gemeenten().stream()
                                    .map(GemeenteInRegio::of)
                                    .toList()
                            : null,
                    feit.inhoud(),
                    RegioDelenApi.Geldend.van(feit));
        }

        private static Response onbekend(SamenstellingBeeld beeld) {
            return new Response(
                    beeld.regio().code(),
                    beeld.blik().geldigOp(),
                    null,
                    new Samenstelling.Inhoud(beeld.onbekendReden(), null, null, null),
                    RegioDelenApi.Geldend.ONBEKEND);
        }
    }
}
