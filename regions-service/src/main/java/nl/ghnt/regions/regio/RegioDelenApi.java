package nl.ghnt.regions.regio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.indeling.Lid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the parts of a region: names, basis, Veilig Thuis regions, centre municipalities, succession. */
final class RegioDelenApi {

    static final String BEGIN = "Eerste dag; null als geen bron een begin noemt";
    static final String EINDE = "Eerste dag waarop het niet meer geldt; null als het einde open is";

    private RegioDelenApi() {}

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

        static Grondslag of(Optional<RegioGrondslag> grondslag) {
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
            String code = dossier.beeld().regio().code();
            return dossier.opvolgingen().stream()
                    .filter(opvolging -> opvolging.opvolger().equals(code))
                    .map(opvolging ->
                            new Opvolger(opvolging.voorganger(), opvolging.ingangsdatum(), opvolging.wijziging()))
                    .toList();
        }

        static List<Opvolger> opvolgers(RegioDossier dossier) {
            String code = dossier.beeld().regio().code();
            return dossier.opvolgingen().stream()
                    .filter(opvolging -> opvolging.voorganger().equals(code))
                    .map(opvolging ->
                            new Opvolger(opvolging.opvolger(), opvolging.ingangsdatum(), opvolging.wijziging()))
                    .toList();
        }
    }
}
