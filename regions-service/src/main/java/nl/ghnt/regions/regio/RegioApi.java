package nl.ghnt.regions.regio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of regions. */
final class RegioApi {

    private static final String EINDE = RegioDelenApi.EINDE;
    private static final String GEEN_VEILIG_THUIS =
            "Voor deze dag is geen samenhang met een Veilig Thuis-regio vastgelegd.";

    private RegioApi() {}

    /** A region in a list. */
    @Schema(name = "RegioSamenvatting", description = "Regio met haar namen")
    record Samenvatting(
            @Schema(description = "Vaste code", examples = "brabant-zuidoost")
            String code,

            @Schema(description = "Naam", examples = "Brabant Zuidoost")
            String naam,

            @Schema(description = "Indeling waartoe de regio hoort", examples = "GHNT-28")
            String indeling,

            @Schema(description = "Eerste dag waarmee het register rekent")
            LocalDate beginGeldigheid,

            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,

            @Schema(description = "Begin zoals de bron het geeft (EDTF)", examples = "2019", nullable = true)
            String beginInBron,

            @Schema(description = "Naam en andere schrijfwijzen, de naam eerst")
            List<RegioDelenApi.Naam> namen,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment waarop iets is vastgelegd")
            Instant gewijzigdOp) {

        static Samenvatting of(RegioBeeld beeld) {
            Regio regio = beeld.regio();
            return new Samenvatting(
                    regio.code(),
                    beeld.naam(),
                    regio.indeling(),
                    beeld.bestaan().begin(),
                    beeld.bestaan().end(),
                    edtf(regio.beginInBron()),
                    beeld.namen().stream().map(RegioDelenApi.Naam::of).toList(),
                    regio.bron(),
                    regio.geregistreerdOp(),
                    beeld.gewijzigdOp());
        }
    }

    /** A region with all that is seen of it. */
    @Schema(name = "Regio", description = "Regio met alles wat er op een dag van gold")
    record Response(
            @Schema(description = "Vaste code", examples = "brabant-zuidoost")
            String code,

            @Schema(description = "Naam", examples = "Brabant Zuidoost")
            String naam,

            @Schema(description = "Indeling waartoe de regio hoort", examples = "GHNT-28")
            String indeling,

            @Schema(
                    description = "Dag waarvoor alles hieronder geldt: de gevraagde, anders vandaag of de dag dat de "
                            + "regio bestond die daar het dichtst bij ligt")
            LocalDate peildatum,

            @Schema(description = "Eerste dag waarmee het register rekent")
            LocalDate beginGeldigheid,

            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,

            @Schema(description = "Begin zoals de bron het geeft (EDTF)", examples = "2019", nullable = true)
            String beginInBron,

            @Schema(description = "Naam en andere schrijfwijzen, de naam eerst")
            List<RegioDelenApi.Naam> namen,

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

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment waarop iets is vastgelegd")
            Instant gewijzigdOp) {

        static Response of(RegioDossier dossier) {
            RegioBeeld beeld = dossier.beeld();
            Regio regio = beeld.regio();
            return new Response(
                    regio.code(),
                    beeld.naam(),
                    regio.indeling(),
                    beeld.blik().geldigOp(),
                    beeld.bestaan().begin(),
                    beeld.bestaan().end(),
                    edtf(regio.beginInBron()),
                    beeld.namen().stream().map(RegioDelenApi.Naam::of).toList(),
                    RegioDelenApi.Grondslag.of(dossier.grondslag()),
                    veiligThuis(dossier),
                    dossier.veiligThuis().isEmpty() ? GEEN_VEILIG_THUIS : null,
                    SamenstellingApi.Response.of(dossier.samenstelling()),
                    dossier.centrumgemeenten().stream()
                            .map(RegioDelenApi.Centrumgemeente::of)
                            .toList(),
                    RegioDelenApi.Opvolger.voorgangers(dossier),
                    RegioDelenApi.Opvolger.opvolgers(dossier),
                    regio.bron(),
                    regio.geregistreerdOp(),
                    beeld.gewijzigdOp());
        }

        private static List<RegioDelenApi.VeiligThuis> veiligThuis(RegioDossier dossier) {
            return dossier.veiligThuis().isEmpty()
                    ? null
                    : dossier.veiligThuis().stream()
                            .map(RegioDelenApi.VeiligThuis::of)
                            .toList();
        }
    }

    /** A region that a text may mean, as it is read. */
    @Schema(name = "RegioKandidaat", description = "Regio die met een tekst bedoeld kan zijn")
    record KandidaatResponse(
            @Schema(description = "Code van de regio", examples = "kennemerland")
            String regio,

            @Schema(description = "Naam waardoor zij is gevonden", examples = "Kennermerland")
            String gevondenNaam,

            @Schema(description = "Hoe zij is gevonden") Kandidaat.Vondst gevondenDoor,

            @Schema(description = "Hoe zeker het is dat de tekst deze regio bedoelt")
            Zekerheid zekerheid,

            @Schema(description = "Waarom; null als de bron het zelf zegt", nullable = true)
            String toelichting,

            @Schema(
                    description = "1 als de naam gelijk is, anders de gelijkenis van 0 tot 1",
                    minimum = "0",
                    maximum = "1")
            double score) {

        static KandidaatResponse of(Kandidaat kandidaat) {
            return new KandidaatResponse(
                    kandidaat.regio(),
                    kandidaat.gevondenNaam(),
                    kandidaat.gevondenDoor(),
                    kandidaat.zekerheid(),
                    kandidaat.toelichting(),
                    kandidaat.score());
        }
    }

    private static String edtf(PartialDate date) {
        return date == null ? null : date.edtf();
    }
}
