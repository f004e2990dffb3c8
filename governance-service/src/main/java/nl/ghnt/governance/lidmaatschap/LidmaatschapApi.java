package nl.ghnt.governance.lidmaatschap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.functie.FunctieApi;
import nl.ghnt.governance.gremium.GremiumApi;
import nl.ghnt.governance.organisatie.OrganisatieApi;
import nl.ghnt.governance.persoon.PersoonApi;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of memberships. */
final class LidmaatschapApi {

    private static final String NAMEN_NIET_OPENBAAR =
            "Namen van personen zijn niet openbaar; zij zijn voor wie er in het programma mee werkt.";
    private static final String GEEN_PERSOON_BEKEND = "Bij dit lidmaatschap is geen persoon vastgelegd.";

    private LidmaatschapApi() {}

    /** A membership or post holder to record. */
    @Schema(name = "LidmaatschapVastleggen", description = "Lidmaatschap van een gremium of vervulling van een functie")
    record Request(
            @NotNull @Schema(description = "Soort") Lidmaatschap.Soort soort,

            @Size(max = 100) @Schema(description = "Code van het gremium; niet bij een functiehouder", nullable = true)
            String gremium,

            @Size(max = 100) @Schema(description = "Code van de functie", nullable = true)
            String functie,

            @Size(max = 100)
            @Schema(description = "Code van de organisatie die vertegenwoordigd wordt", nullable = true)
            String organisatie,

            @Schema(description = "Identificatie van de persoon", nullable = true)
            UUID persoon,

            @Size(max = 3) @Schema(description = "Niveaus van het lid", nullable = true)
            List<Lidmaatschap.@NotNull Niveau> niveaus,

            @NotNull @Schema(description = "Eerste dag") LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag waarop het niet meer geldt; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid) {

        Lidmaatschap.Inhoud inhoud() {
            return new Lidmaatschap.Inhoud(niveaus, beginGeldigheid, eindeGeldigheid);
        }
    }

    /** The end of a membership. */
    @Schema(name = "LidmaatschapBeeindigen", description = "Einde van een lidmaatschap of functievervulling")
    record EindeRequest(
            @NotNull @Schema(description = "Eerste dag waarop het niet meer geldt")
            LocalDate eindeGeldigheid) {}

    /** A membership as it is read. */
    @Schema(name = "Lidmaatschap", description = "Lidmaatschap van een gremium of vervulling van een functie")
    record Response(
            @Schema(description = "Identificatie van deze vastlegging")
            UUID id,

            @Schema(description = "Soort; AANGESLOTEN_GEEN_LID telt nooit als lid")
            Lidmaatschap.Soort soort,

            @Schema(description = "Code van het gremium; null bij een functiehouder", nullable = true)
            String gremium,

            @Schema(description = "Functie; null als geen bron haar noemt", nullable = true)
            FunctieApi.Verwijzing functie,

            @Schema(description = "Organisatie; null als geen bron haar noemt", nullable = true)
            OrganisatieApi.Verwijzing organisatie,

            @Schema(
                    description = "Persoon; null voor wie geen namen mag zien, of als er geen is vastgelegd",
                    nullable = true)
            PersoonApi.Verwijzing persoon,

            @Schema(description = "Waarom de persoon ontbreekt; null als die er staat", nullable = true)
            String persoonOnbekendReden,

            @JsonUnwrapped Lidmaatschap.Inhoud inhoud,

            @Schema(
                    description = "Naam van het brondocument; null als het programmateam het vastlegde",
                    nullable = true)
            String brondocument,

            @Schema(
                    description = "Plaats in de bron; null voor wie geen namen mag zien, want die noemt er soms een",
                    nullable = true)
            String bronplaats,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Moment waarop een latere vastlegging deze verving", nullable = true)
            Instant vervallenOp,

            @Schema(description = "Vastlegging die deze verving; null bij een eerste", nullable = true)
            UUID vervangt) {

        static Response of(Lidmaatschap lidmaatschap, boolean withNames) {
            Lidmaatschap.Betrokkenen wie = lidmaatschap.betrokkenen();
            Source bron = lidmaatschap.bron();
            return new Response(
                    lidmaatschap.id(),
                    lidmaatschap.soort(),
                    wie.gremium(),
                    FunctieApi.Verwijzing.of(wie.functie()),
                    OrganisatieApi.Verwijzing.of(wie.organisatie()),
                    withNames ? PersoonApi.Verwijzing.of(wie.persoon()) : null,
                    whyNoPerson(lidmaatschap, withNames),
                    lidmaatschap.inhoud(),
                    bron == null ? null : bron.document(),
                    bron == null || !withNames ? null : bron.plaats(),
                    lidmaatschap.geregistreerdOp(),
                    lidmaatschap.vervallenOp(),
                    lidmaatschap.vervangt());
        }

        private static String whyNoPerson(Lidmaatschap lidmaatschap, boolean withNames) {
            if (lidmaatschap.persoon() == null) {
                return GEEN_PERSOON_BEKEND;
            }
            return withNames ? null : NAMEN_NIET_OPENBAAR;
        }
    }

    /** Who belonged to a body on a day. */
    @Schema(name = "Samenstelling", description = "Wie op een dag bij een gremium hoorde, voor zover toen bekend")
    record SamenstellingResponse(
            GremiumApi.Verwijzing gremium,
            @Schema(description = "Dag waarover het gaat") LocalDate peildatum,

            @Schema(description = "Moment waarnaar is gevraagd; null als nu", nullable = true)
            Instant beschikbaarOp,

            @Schema(description = "Of alle leden bekend zijn")
            boolean ledenlijstVolledig,

            @Schema(description = "Waarom niet alle leden bekend zijn; null als ze dat wel zijn", nullable = true)
            String ledenlijstOnbekendReden,

            @Schema(description = "Aantal leden; null als niet alle leden bekend zijn", nullable = true)
            Integer aantalLeden,

            @Schema(
                    description = "Bekende leden; null als er geen bekend zijn terwijl ze er kunnen zijn",
                    nullable = true)
            List<Response> leden,

            @Schema(
                    description = "Aangesloten zonder lid te zijn; tellen nooit mee; null als geen bron ze noemt",
                    nullable = true)
            List<Response> aangeslotenen) {

        static SamenstellingResponse of(Samenstelling samenstelling, boolean withNames) {
            return new SamenstellingResponse(
                    GremiumApi.Verwijzing.of(samenstelling.gremium()),
                    samenstelling.peildatum(),
                    samenstelling.beschikbaarOp(),
                    samenstelling.ledenlijstVolledig(),
                    samenstelling.ledenlijstOnbekendReden(),
                    samenstelling.aantalLeden(),
                    known(samenstelling.of(Lidmaatschap.Soort.LID), withNames),
                    known(samenstelling.of(Lidmaatschap.Soort.AANGESLOTEN_GEEN_LID), withNames));
        }

        /** Null when none is known, though there may be some. */
        private static List<Response> known(List<Lidmaatschap> lidmaatschappen, boolean withNames) {
            return lidmaatschappen.isEmpty()
                    ? null
                    : lidmaatschappen.stream()
                            .map(lidmaatschap -> Response.of(lidmaatschap, withNames))
                            .toList();
        }
    }
}
