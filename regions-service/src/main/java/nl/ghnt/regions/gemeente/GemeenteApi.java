package nl.ghnt.regions.gemeente;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of municipalities. */
final class GemeenteApi {

    private GemeenteApi() {}

    /** A municipality as it is read. */
    @Schema(name = "Gemeente", description = "Gemeente, in de periode dat zij bestaat")
    record Response(
            @Schema(description = "CBS-code", examples = "GM0363")
            String code,

            @Schema(description = "Naam", examples = "Amsterdam")
            String naam,

            @Schema(description = "Naam in het register") String officieleNaam,

            @Schema(description = "Adres in de TOOI-thesaurus")
            String tooiUri,

            @Schema(description = "Code van de provincie", examples = "PV27")
            String provincieCode,

            @Schema(description = "Naam van de provincie") String provincie,

            @Schema(description = "Adres van de provincie in de TOOI-thesaurus")
            String provincieTooiUri,

            @Schema(description = "Veilig Thuis-regio van 2021; null als die onbekend is", nullable = true)
            String veiligThuis,

            @Schema(description = "Waarom de Veilig Thuis-regio onbekend is", nullable = true)
            String veiligThuisOnbekendReden,

            @Schema(description = "Bron van de Veilig Thuis-regio", nullable = true)
            Source veiligThuisBron,

            @Schema(
                    description =
                            "Codes van de opvolgers; leeg als de gemeente zelf verdergaat, null als ze onbekend zijn",
                    nullable = true)
            List<String> opvolgers,

            @Schema(description = "Waarom de opvolgers onbekend zijn", nullable = true)
            String opvolgersOnbekendReden,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            @Schema(
                    description = "Eerste dag; null als de gemeente al bestond voor wat de bron vertelt",
                    nullable = true)
            LocalDate beginGeldigheid,

            @Schema(
                    description = "Eerste dag waarop zij niet meer bestaat; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Gemeente gemeente) {
            return new Response(
                    gemeente.code(),
                    gemeente.naam(),
                    gemeente.officieleNaam(),
                    gemeente.tooiUri(),
                    gemeente.provincieCode(),
                    gemeente.provincie(),
                    gemeente.provincieTooiUri(),
                    gemeente.veiligThuis(),
                    gemeente.veiligThuisOnbekendReden(),
                    gemeente.veiligThuisBron(),
                    gemeente.opvolgers(),
                    gemeente.opvolgersOnbekendReden(),
                    gemeente.opmerking(),
                    gemeente.geldigheid().begin(),
                    gemeente.geldigheid().end(),
                    gemeente.bron(),
                    gemeente.geregistreerdOp());
        }
    }
}
