package nl.ghnt.regions.regio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.indeling.Lid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the parts of a region: names, basis, Veilig Thuis regions, centre municipalities, succession. */
final class RegioDelenApi {

    static final String BEGIN = "Eerste dag; null als geen bron een begin noemt";
    static final String EINDE = "Eerste dag waarop het niet meer geldt; null als het einde open is";

    private RegioDelenApi() {}

    /** When a part holds, and by which source; null where nothing is recorded. */
    record Geldend(
            @Schema(description = BEGIN, nullable = true) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Bron", nullable = true) Source bron) {

        static final Geldend ONBEKEND = new Geldend(null, null, null);

        static Geldend van(Feit<?> feit) {
            return new Geldend(feit.geldigheid().begin(), feit.geldigheid().end(), feit.bron());
        }
    }

    /** A name as it is read. */
    @Schema(name = "RegioNaam", description = "Naam of andere schrijfwijze van een regio")
    record Naam(
            @JsonUnwrapped RegioNaam.Vermelding vermelding,
            @JsonUnwrapped Geldend geldend,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Naam of(RegioNaam.Gezien naam) {
            Validity geldigheid = naam.geldigheid();
            return new Naam(
                    naam.vermelding(),
                    new Geldend(geldigheid.begin(), geldigheid.end(), naam.bron()),
                    naam.geregistreerdOp());
        }
    }

    /** What a region is organised by, as it is read. */
    @Schema(name = "Grondslag", description = "Waarlangs een regio is georganiseerd")
    record Grondslag(
            @JsonUnwrapped RegioGrondslag.Opgave opgave,
            @JsonUnwrapped Geldend geldend) {

        private static final RegioGrondslag.Opgave NIETS_VASTGELEGD =
                new RegioGrondslag.Opgave(null, null, "Voor deze dag is geen grondslag vastgelegd.");

        static Grondslag of(Optional<RegioGrondslag> grondslag) {
            return grondslag
                    .map(feit -> new Grondslag(feit.opgave(), Geldend.van(feit)))
                    .orElseGet(() -> new Grondslag(NIETS_VASTGELEGD, Geldend.ONBEKEND));
        }
    }

    /** A Veilig Thuis region as it is read. */
    @Schema(name = "VeiligThuisKoppeling", description = "Veilig Thuis-regio waarmee de regio samenhangt")
    record VeiligThuis(
            @JsonUnwrapped VeiligThuisKoppeling.Inhoud inhoud,
            @JsonUnwrapped Geldend geldend) {

        static VeiligThuis of(VeiligThuisKoppeling koppeling) {
            return new VeiligThuis(koppeling.inhoud(), Geldend.van(koppeling));
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
            UUID wijziging) {

        static List<Opvolger> voorgangers(RegioDossier dossier) {
            return andere(dossier, Opvolging::opvolger, Opvolging::voorganger);
        }

        static List<Opvolger> opvolgers(RegioDossier dossier) {
            return andere(dossier, Opvolging::voorganger, Opvolging::opvolger);
        }

        private static List<Opvolger> andere(
                RegioDossier dossier, Function<Opvolging, String> deze, Function<Opvolging, String> andere) {
            String code = dossier.beeld().regio().code();
            return dossier.opvolgingen().stream()
                    .filter(opvolging -> deze.apply(opvolging).equals(code))
                    .map(opvolging ->
                            new Opvolger(andere.apply(opvolging), opvolging.ingangsdatum(), opvolging.wijziging()))
                    .toList();
        }
    }
}
