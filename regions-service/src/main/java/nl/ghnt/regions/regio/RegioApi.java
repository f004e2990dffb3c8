package nl.ghnt.regions.regio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of regions. */
final class RegioApi {

    private static final String EINDE = RegioDelenApi.EINDE;
    private static final String GEEN_VEILIG_THUIS =
            "Voor deze dag is geen samenhang met een Veilig Thuis-regio vastgelegd.";

    private RegioApi() {}

    /** Which region it is. */
    record Regiokop(
            @Schema(description = "Vaste code", examples = "brabant-zuidoost")
            String code,

            @Schema(description = "Naam", examples = "Brabant Zuidoost")
            String naam,

            @Schema(description = "Indeling waartoe de regio hoort", examples = "GHNT-28")
            String indeling) {

        static Regiokop van(RegioBeeld beeld) {
            return new Regiokop(
                    beeld.regio().code(), beeld.naam(), beeld.regio().indeling());
        }
    }

    /** When it exists, and under which names. */
    record Regiobestaan(
            @Schema(description = "Eerste dag waarmee het register rekent")
            LocalDate beginGeldigheid,

            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,

            @Schema(
                    description = "Begin zoals de bron het geeft (EDTF)",
                    implementation = String.class,
                    examples = "2019",
                    nullable = true)
            PartialDate beginInBron,

            @Schema(description = "Naam en andere schrijfwijzen, de naam eerst")
            List<RegioDelenApi.Naam> namen) {

        static Regiobestaan van(RegioBeeld beeld) {
            return new Regiobestaan(
                    beeld.bestaan().begin(),
                    beeld.bestaan().end(),
                    beeld.regio().beginInBron(),
                    beeld.namen().stream().map(RegioDelenApi.Naam::of).toList());
        }
    }

    /** Where it is from, and since when it is told. */
    record Regiotijden(
            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment waarop iets is vastgelegd")
            Instant gewijzigdOp) {

        static Regiotijden van(RegioBeeld beeld) {
            RegioBeeld.Kern regio = beeld.regio();
            return new Regiotijden(regio.bron(), regio.geregistreerdOp(), beeld.gewijzigdOp());
        }
    }

    /** A region in a list. */
    @Schema(name = "RegioSamenvatting", description = "Regio met haar namen")
    record Samenvatting(
            @JsonUnwrapped Regiokop kop,
            @JsonUnwrapped Regiobestaan bestaan,
            @JsonUnwrapped Regiotijden tijden) {

        static Samenvatting of(RegioBeeld beeld) {
            return new Samenvatting(Regiokop.van(beeld), Regiobestaan.van(beeld), Regiotijden.van(beeld));
        }
    }

    /** A region with all that is seen of it. */
    @Schema(name = "Regio", description = "Regio met alles wat er op een dag van gold")
    record Response(
            @JsonUnwrapped Regiokop kop,

            @Schema(
                    description = "Dag waarvoor alles hieronder geldt: de gevraagde, anders vandaag of de dag dat de "
                            + "regio bestond die daar het dichtst bij ligt")
            LocalDate peildatum,

            @JsonUnwrapped Regiobestaan bestaan,

            @Schema(description = "Waarlangs zij is georganiseerd")
            RegioDelenApi.Grondslag grondslag,

            @Schema(
                    description = "Veilig Thuis-regio's waarmee zij samenhangt; null als die onbekend zijn",
                    nullable = true)
            List<RegioDelenApi.VeiligThuis> veiligThuis,

            @Schema(description = "Waarom die onbekend zijn; null als zij bekend zijn", nullable = true)
            String veiligThuisOnbekendReden,

            @Schema(description = "Gemeenten, of waarom die onbekend zijn")
            SamenstellingApi.Response samenstelling,

            @Schema(description = "Centrumgemeenten vrouwenopvang volgens de lijst van 2022")
            List<RegioDelenApi.Centrumgemeente> centrumgemeenten,

            @Schema(description = "Regio's waaruit zij is ontstaan")
            List<RegioDelenApi.Opvolger> voorgangers,

            @Schema(description = "Regio's waarin zij is opgegaan")
            List<RegioDelenApi.Opvolger> opvolgers,

            @JsonUnwrapped Regiotijden tijden) {

        static Response of(RegioDossier dossier) {
            RegioBeeld beeld = dossier.beeld();
            return new Response(
                    Regiokop.van(beeld),
                    beeld.blik().geldigOp(),
                    Regiobestaan.van(beeld),
                    RegioDelenApi.Grondslag.of(dossier.grondslag()),
                    veiligThuis(dossier),
                    dossier.veiligThuis().isEmpty() ? GEEN_VEILIG_THUIS : null,
                    SamenstellingApi.Response.of(dossier.samenstelling()),
                    dossier.centrumgemeenten().stream()
                            .map(RegioDelenApi.Centrumgemeente::of)
                            .toList(),
                    RegioDelenApi.Opvolger.voorgangers(dossier),
                    RegioDelenApi.Opvolger.opvolgers(dossier),
                    Regiotijden.van(beeld));
        }

        private static List<RegioDelenApi.VeiligThuis> veiligThuis(RegioDossier dossier) {
            return dossier.veiligThuis().isEmpty()
                    ? null
                    : dossier.veiligThuis().stream()
                            .map(RegioDelenApi.VeiligThuis::of)
                            .toList();
        }
    }
}
