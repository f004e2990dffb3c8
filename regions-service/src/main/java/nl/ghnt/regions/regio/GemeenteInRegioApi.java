package nl.ghnt.regions.regio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of municipalities in regions. */
final class GemeenteInRegioApi {

    private static final String BEGIN = "Eerste dag waarop dit gold";
    private static final String EINDE = "Eerste dag waarop het niet meer gold; null als het einde open is";

    private GemeenteInRegioApi() {}

    /** When a municipality lies in a region, and how that is known. */
    record Ligging(
            @Schema(description = BEGIN) LocalDate beginGeldigheid,
            @Schema(description = EINDE, nullable = true) LocalDate eindeGeldigheid,
            @Schema(description = "Hoe zeker") Zekerheid zekerheid,

            @Schema(description = "Veilig Thuis-regio waaruit het is afgeleid", nullable = true)
            String veiligThuis,

            @Schema(description = "Hoe het is afgeleid", nullable = true)
            String toelichting,

            @Schema(description = "Bron", nullable = true) Source bron) {

        static Ligging van(Samenstelling samenstelling) {
            Samenstelling.Inhoud inhoud = samenstelling.inhoud();
            return new Ligging(
                    samenstelling.geldigheid().begin(),
                    samenstelling.geldigheid().end(),
                    inhoud.zekerheid(),
                    inhoud.veiligThuis(),
                    inhoud.toelichting(),
                    samenstelling.bron());
        }
    }

    /** A region that a municipality belonged to, as it is read. */
    @Schema(name = "RegioVanGemeente", description = "Regio waartoe een gemeente in een periode hoorde")
    record RegioResponse(
            @Schema(description = "Code van de regio", examples = "gooi-en-vechtstreek")
            String regio,

            @Schema(description = "Naam van de regio op de eerste dag van de periode")
            String naam,

            @JsonUnwrapped Ligging ligging,

            @Schema(description = "Moment vanaf wanneer wij dit zeiden")
            Instant geregistreerdOp,

            @Schema(
                    description = "Moment vanaf wanneer wij dit niet meer zeiden; null als het nog staat",
                    nullable = true)
            Instant vervallenOp,

            @Schema(description = "De regiowijziging die het vastlegde; null bij programmagegevens", nullable = true)
            UUID wijziging) {

        static RegioResponse of(GemeenteInRegio feit) {
            Samenstelling samenstelling = feit.samenstelling();
            return new RegioResponse(
                    feit.regio(),
                    feit.regioNaam(),
                    Ligging.van(samenstelling),
                    samenstelling.geregistreerdOp(),
                    feit.vervallenOp(),
                    samenstelling.wijziging());
        }
    }

    /** A municipality of a region, as it is read. */
    @Schema(name = "GemeenteVanRegio", description = "Gemeente in een regio, met hoe zeker dat is")
    record GemeenteResponse(
            @JsonUnwrapped SamenstellingApi.GemeenteInRegio gemeente,
            @JsonUnwrapped Ligging ligging,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static GemeenteResponse of(GemeenteInRegio feit) {
            Samenstelling samenstelling = feit.samenstelling();
            return new GemeenteResponse(
                    SamenstellingApi.GemeenteInRegio.of(feit.gemeente()),
                    Ligging.van(samenstelling),
                    samenstelling.geregistreerdOp());
        }
    }
}
