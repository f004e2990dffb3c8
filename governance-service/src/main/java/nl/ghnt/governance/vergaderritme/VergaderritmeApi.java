package nl.ghnt.governance.vergaderritme;

import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.bijeenkomst.Stand;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of norms. */
final class VergaderritmeApi {

    private VergaderritmeApi() {}

    /** A norm beside what became of it in a year. */
    @Schema(name = "Vergaderritme", description = "Norm, en wat er in een jaar gepland en gehouden is")
    record Response(
            @Schema(description = "Vaste code", examples = "stuurgroep-vergadering")
            String code,

            @Schema(description = "Code van het gremium") String gremium,
            @Schema(description = "Waar de norm over gaat") String onderwerp,

            @Schema(description = "Soort bijeenkomst die telt; null als het geen bijeenkomst is", nullable = true)
            Bijeenkomst.Soort bijeenkomstsoort,

            @Schema(description = "Kalenderjaar") int jaar,

            @Schema(description = "Hoe vaak volgens de norm; null als de bron geen getal noemt", nullable = true)
            Integer norm,

            @Schema(description = "Waarom er geen getal is; null als dat er is", nullable = true)
            String normOnbekendReden,

            @Schema(description = "Per welk tijdvak; null zonder getal", enumeration = "KALENDERJAAR", nullable = true)
            String per,

            @Schema(description = "Norm in de woorden van de bron")
            String tekst,

            @Schema(description = "Aantal dat nog gepland staat; null als onbekend", nullable = true)
            Integer gepland,

            @Schema(
                    description = "Aantal dat alleen doorgaat bij voldoende belangstelling; null als onbekend",
                    nullable = true)
            Integer voorlopig,

            @Schema(description = "Aantal dat gehouden is; null als onbekend", nullable = true)
            Integer gehouden,

            @Schema(description = "Aantal dat is afgelast; null als onbekend", nullable = true)
            Integer afgelast,

            @Schema(description = "Waarom de aantallen onbekend zijn; null als ze bekend zijn", nullable = true)
            String aantallenOnbekendReden,

            @Schema(description = "Eerste dag waarop de norm geldt")
            LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag waarop zij niet meer geldt; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(
                    implementation = String.class,
                    description = "Begin zoals de bron het geeft (EDTF)",
                    nullable = true)
            PartialDate beginInBron,

            @Schema(description = "Toelichting bij het begin", nullable = true)
            String beginToelichting,

            @Schema(
                    implementation = String.class,
                    description = "Einde zoals de bron het geeft (EDTF)",
                    nullable = true)
            PartialDate eindeInBron,

            @Schema(description = "Toelichting bij het einde", nullable = true)
            String eindeToelichting,

            Source bron,

            @Schema(description = "Moment van de laatste wijziging van de norm of van een bijeenkomst die telt")
            Instant gewijzigdOp) {

        static Response of(Naleving naleving, int jaar) {
            Vergaderritme.Inhoud ritme = naleving.ritme().inhoud();
            return new Response(
                    ritme.code(),
                    ritme.gremium(),
                    ritme.onderwerp(),
                    ritme.bijeenkomstsoort(),
                    jaar,
                    ritme.aantal(),
                    ritme.aantalOnbekendReden(),
                    ritme.per(),
                    ritme.tekst(),
                    naleving.aantal(Stand.Status.GEPLAND, Stand.Status.BEVESTIGD),
                    naleving.aantal(Stand.Status.VOORLOPIG),
                    naleving.aantal(Stand.Status.GEHOUDEN),
                    naleving.aantal(Stand.Status.AFGELAST),
                    naleving.onbekendReden(),
                    ritme.beginGeldigheid(),
                    ritme.eindeGeldigheid(),
                    ritme.beginInBron(),
                    ritme.beginToelichting(),
                    ritme.eindeInBron(),
                    ritme.eindeToelichting(),
                    ritme.bron(),
                    naleving.gewijzigdOp());
        }
    }
}
