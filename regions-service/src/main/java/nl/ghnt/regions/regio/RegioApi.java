package nl.ghnt.regions.regio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.gemeente.Gemeente;
import nl.ghnt.regions.indeling.Lid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of regions. */
final class RegioApi {

    private static final String BEGIN = "Eerste dag; null als geen bron een begin noemt";
    private static final String EINDE = "Eerste dag waarop het niet meer geldt; null als het einde open is";

    private RegioApi() {}

    /** A name as it is read. */
    @Schema(name = "RegioNaam", description = "Naam of andere schrijfwijze van een regio")
    record Naam(
            @Schema(description = "De naam zoals hij geschreven is", examples = "Zuidoost Brabant")
            String naam,

            @Schema(description = "Waarom hij bekend is") RegioNaam.Soort soort,

            @Schema(description = "Hoe zeker hij deze regio is")
            Zekerheid zekerheid,

            @Schema(description = "Waarom hij voor deze regio wordt gehouden", nullable = true)
            String toelichting,

            @Schema(description = BEGIN, nullable = true) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Bron", nullable = true) Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Naam of(RegioNaam naam) {
            return new Naam(
                    naam.naam(),
                    naam.soort(),
                    naam.zekerheid(),
                    naam.toelichting(),
                    naam.geldigheid().begin(),
                    naam.geldigheid().end(),
                    naam.bron(),
                    naam.geregistreerdOp());
        }
    }

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
            List<Naam> namen,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment waarop iets is vastgelegd")
            Instant gewijzigdOp) {

        static Samenvatting of(Regio regio, Blik blik) {
            Validity bestaan = regio.bestaanVolgens(blik.beschikbaarOp()).orElseThrow();
            return new Samenvatting(
                    regio.code(),
                    regio.naam(blik),
                    regio.indeling(),
                    bestaan.begin(),
                    bestaan.end(),
                    edtf(regio.beginInBron()),
                    regio.namen(blik).stream().map(Naam::of).toList(),
                    regio.bron(),
                    regio.geregistreerdOp(),
                    regio.gewijzigdOp());
        }
    }

    /** What a region is organised by, as it is read. */
    @Schema(name = "Grondslag", description = "Waarlangs een regio is georganiseerd")
    record Grondslag(
            @Schema(description = "Soort grondslag; null als die onbekend is", nullable = true)
            RegioGrondslag.Soort soort,

            @Schema(description = "Hoe zeker; null als onbekend", nullable = true)
            Zekerheid zekerheid,

            @Schema(description = "Waarom onbekend; null als bekend", nullable = true)
            String onbekendReden,

            @Schema(description = BEGIN, nullable = true) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Bron", nullable = true) Source bron) {

        static Grondslag of(RegioDossier dossier) {
            Optional<RegioGrondslag> grondslag = dossier.regio().grondslag(dossier.blik());
            return grondslag
                    .map(feit -> new Grondslag(
                            feit.grondslag(),
                            feit.zekerheid(),
                            feit.onbekendReden(),
                            feit.geldigheid().begin(),
                            feit.geldigheid().end(),
                            feit.bron()))
                    .orElseGet(() ->
                            new Grondslag(null, null, "Voor deze dag is geen grondslag vastgelegd.", null, null, null));
        }
    }

    /** A Veilig Thuis region as it is read. */
    @Schema(name = "VeiligThuisKoppeling", description = "Veilig Thuis-regio waarmee de regio samenhangt")
    record VeiligThuis(
            @Schema(description = "Code in de CBS-indeling van 2021", examples = "VT26")
            String code,

            @Schema(description = "Naam in die indeling") String naam,

            @Schema(description = "Hoe zeker de samenhang is")
            Zekerheid zekerheid,

            @Schema(description = "Waarom zij samenhangen", nullable = true)
            String toelichting,

            @Schema(description = BEGIN, nullable = true) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Bron", nullable = true) Source bron) {

        static VeiligThuis of(VeiligThuisKoppeling koppeling) {
            return new VeiligThuis(
                    koppeling.code(),
                    koppeling.naam(),
                    koppeling.zekerheid(),
                    koppeling.toelichting(),
                    koppeling.geldigheid().begin(),
                    koppeling.geldigheid().end(),
                    koppeling.bron());
        }
    }

    /** A municipality of a region as it is read. */
    @Schema(name = "RegioGemeente", description = "Gemeente in een regio")
    record GemeenteInRegio(
            @Schema(description = "CBS-code", examples = "GM0363")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Adres in de TOOI-thesaurus")
            String tooiUri) {

        static GemeenteInRegio of(Gemeente gemeente) {
            return new GemeenteInRegio(gemeente.code(), gemeente.naam(), gemeente.tooiUri());
        }
    }

    /** The composition of a region as it is read. */
    @Schema(name = "RegioSamenstelling", description = "Gemeenten van een regio op een dag")
    record SamenstellingResponse(
            @Schema(description = "Code van de regio") String regio,
            @Schema(description = "Dag waarvoor dit geldt") LocalDate peildatum,

            @Schema(description = "Gemeenten; null als ze onbekend zijn", nullable = true)
            List<GemeenteInRegio> gemeenten,

            @Schema(description = "Waarom onbekend; null als bekend", nullable = true)
            String onbekendReden,

            @Schema(description = "Hoe zeker; null als onbekend", nullable = true)
            Zekerheid zekerheid,

            @Schema(description = "Veilig Thuis-regio waaruit zij is afgeleid", nullable = true)
            String veiligThuis,

            @Schema(description = "Hoe zij is afgeleid", nullable = true)
            String toelichting,

            @Schema(description = BEGIN, nullable = true) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Bron", nullable = true) Source bron) {

        static SamenstellingResponse of(RegioDossier dossier) {
            Regio regio = dossier.regio();
            return regio.samenstelling(dossier.blik())
                    .map(feit -> new SamenstellingResponse(
                            regio.code(),
                            dossier.blik().geldigOp(),
                            feit.isBekend()
                                    ? dossier.gemeenten().stream()
                                            .map(GemeenteInRegio::of)
                                            .toList()
                                    : null,
                            feit.onbekendReden(),
                            feit.zekerheid(),
                            feit.veiligThuis(),
                            feit.toelichting(),
                            feit.geldigheid().begin(),
                            feit.geldigheid().end(),
                            feit.bron()))
                    .orElseGet(() -> onbekend(dossier));
        }

        private static SamenstellingResponse onbekend(RegioDossier dossier) {
            String perioden = dossier
                    .regio()
                    .bekendeSamenstellingen(dossier.blik().beschikbaarOp())
                    .stream()
                    .map(periode -> "van " + periode.begin() + (periode.end() == null ? "" : " tot " + periode.end()))
                    .collect(Collectors.joining(" en "));
            return new SamenstellingResponse(
                    dossier.regio().code(),
                    dossier.blik().geldigOp(),
                    null,
                    perioden.isEmpty()
                            ? "De samenstelling is niet vastgelegd."
                            : "De samenstelling is alleen bekend " + perioden + ".",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** A centre municipality as it is read. */
    @Schema(name = "Centrumgemeente", description = "Centrumgemeente vrouwenopvang in de regio")
    record Centrumgemeente(
            @Schema(description = "CBS-code", examples = "GM0363")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Hoe zeker zij in deze regio ligt")
            Zekerheid zekerheid,

            @Schema(description = "Waarom", nullable = true) String toelichting,
            @Schema(description = "Bron") Source bron) {

        static Centrumgemeente of(Lid lid) {
            return new Centrumgemeente(lid.code(), lid.naam(), lid.regioZekerheid(), lid.toelichting(), lid.bron());
        }
    }

    /** A succession as it is read. */
    @Schema(name = "RegioOpvolging", description = "Regio waaruit deze is ontstaan of waarin zij is opgegaan")
    record Opvolger(
            @Schema(description = "Code van de andere regio")
            String regio,

            @Schema(description = "Dag van ingang") LocalDate ingangsdatum,

            @Schema(description = "De regiowijziging die het vastlegde")
            UUID wijziging) {}

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
            List<Naam> namen,

            @Schema(description = "Waarlangs zij is georganiseerd")
            Grondslag grondslag,

            @Schema(description = "Veilig Thuis-regio's waarmee zij samenhangt")
            List<VeiligThuis> veiligThuis,

            @Schema(description = "Gemeenten, of waarom die onbekend zijn")
            SamenstellingResponse samenstelling,

            @Schema(description = "Centrumgemeenten vrouwenopvang volgens de lijst van 2022")
            List<Centrumgemeente> centrumgemeenten,

            @Schema(description = "Regio's waaruit zij is ontstaan")
            List<Opvolger> voorgangers,

            @Schema(description = "Regio's waarin zij is opgegaan")
            List<Opvolger> opvolgers,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment waarop iets is vastgelegd")
            Instant gewijzigdOp) {

        static Response of(RegioDossier dossier) {
            Regio regio = dossier.regio();
            Blik blik = dossier.blik();
            Validity bestaan = regio.bestaanVolgens(blik.beschikbaarOp()).orElseThrow();
            return new Response(
                    regio.code(),
                    regio.naam(blik),
                    regio.indeling(),
                    blik.geldigOp(),
                    bestaan.begin(),
                    bestaan.end(),
                    edtf(regio.beginInBron()),
                    regio.namen(blik).stream().map(Naam::of).toList(),
                    Grondslag.of(dossier),
                    regio.veiligThuis(blik).stream().map(VeiligThuis::of).toList(),
                    SamenstellingResponse.of(dossier),
                    dossier.centrumgemeenten().stream().map(Centrumgemeente::of).toList(),
                    dossier.opvolgingen().stream()
                            .filter(opvolging -> opvolging.opvolger().equals(regio.code()))
                            .map(opvolging -> new Opvolger(
                                    opvolging.voorganger(), opvolging.ingangsdatum(), opvolging.wijziging()))
                            .toList(),
                    dossier.opvolgingen().stream()
                            .filter(opvolging -> opvolging.voorganger().equals(regio.code()))
                            .map(opvolging ->
                                    new Opvolger(opvolging.opvolger(), opvolging.ingangsdatum(), opvolging.wijziging()))
                            .toList(),
                    regio.bron(),
                    regio.geregistreerdOp(),
                    regio.gewijzigdOp());
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
                    kandidaat.score());
        }
    }

    private static String edtf(PartialDate date) {
        return date == null ? null : date.edtf();
    }
}
