package nl.ghnt.projectpool.poolronde;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of rounds. What is said of each fact of it is in {@link RondefeitApi}. */
final class PoolrondeApi {

    private PoolrondeApi() {}

    /** A round as it is read. */
    @Schema(name = "Poolronde", description = "Ronde van de projectenpool")
    record Response(
            @Schema(description = "Vaste code", examples = "2020-2021")
            String code,

            @Schema(description = "Plaats in de volgorde van de rondes")
            int volgnummer,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Code van de projectenpool")
            String projectenpool,

            @Schema(description = "Kalenderjaren die de ronde beslaat")
            List<Integer> jaren,

            @Schema(description = "Juridische grondslag") Rechtsgrond rechtsgrond,
            @Schema(description = "Wie aanvraagt") Poolronde.Aanvrager aanvrager,
            @Schema(description = "Wie beoordelen") String beoordelaars,

            @Schema(description = "Organisatie die de ronde uitvoert; null als die onbekend is", nullable = true)
            String uitvoerder,

            @Schema(description = "Waarom de uitvoerder onbekend is", nullable = true)
            String uitvoerderOnbekendReden,

            @Schema(description = "Eerste dag om aan te vragen")
            RondefeitApi.Moment opening,

            @Schema(description = "Laatste dag om aan te vragen")
            RondefeitApi.Moment sluiting,

            @Schema(description = "Besluit over de aanvragen")
            RondefeitApi.Moment besluit,

            @Schema(description = "Grenzen van het bedrag") RondefeitApi.Grens grens,

            @Schema(description = "Aangekondigd budget van de ronde; geen harde grens")
            RondefeitApi.Bedrag plafond,

            @Schema(description = "Samen aangevraagd") RondefeitApi.Bedrag aangevraagd,
            @Schema(description = "Samen toegekend") RondefeitApi.Bedrag toegekend,

            @Schema(description = "Of het budget volgens de bron is overschreden")
            boolean overschrijdingPlafond,

            @Schema(description = "Aantal aanvragen") RondefeitApi.Aantal aanvragen,

            @Schema(description = "Aantal gefinancierde projecten in deze ronde")
            RondefeitApi.Aantal projecten,

            @Schema(description = "Onderwerpen waar aanvragen over konden gaan")
            RondefeitApi.Prioriteiten prioriteiten,

            @Schema(description = "Waar een aanvraag aan moest voldoen")
            RondefeitApi.Criteria criteria,

            @Schema(description = "Waarop is gekozen") List<String> selectie,

            @Schema(description = "Bron van de wijze van kiezen")
            Source selectieBron,

            @Schema(description = "Bron van de ronde") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Poolronde ronde) {
            return new Response(
                    ronde.code(),
                    ronde.volgnummer(),
                    ronde.naam(),
                    ronde.projectenpool(),
                    ronde.jaren(),
                    Rechtsgrond.of(ronde),
                    ronde.aanvrager(),
                    ronde.beoordelaars(),
                    ronde.uitvoerder(),
                    ronde.uitvoerderOnbekendReden(),
                    RondefeitApi.Moment.of(ronde.opening()),
                    RondefeitApi.Moment.of(ronde.sluiting()),
                    RondefeitApi.Moment.of(ronde.besluit()),
                    RondefeitApi.Grens.of(ronde.grens()),
                    RondefeitApi.Bedrag.of(ronde.plafond()),
                    RondefeitApi.Bedrag.of(ronde.aangevraagd()),
                    RondefeitApi.Bedrag.of(ronde.toegekend()),
                    ronde.overschrijdingPlafond(),
                    RondefeitApi.Aantal.of(ronde.aanvragen()),
                    RondefeitApi.Aantal.of(ronde.projecten()),
                    RondefeitApi.Prioriteiten.of(ronde.prioriteiten()),
                    RondefeitApi.Criteria.of(ronde.criteria()),
                    ronde.selectie(),
                    ronde.selectieBron(),
                    ronde.bron(),
                    ronde.geregistreerdOp());
        }
    }

    /** What a round rests on. */
    @Schema(name = "Rechtsgrond", description = "Juridische grondslag van een ronde")
    record Rechtsgrond(
            @Schema(description = "Vorm waarin het geld naar de regio's gaat")
            Poolronde.Rechtsvorm vorm,

            @Schema(description = "Toelichting op de vorm") String toelichting,

            @Schema(description = "Regeling; null als de ronde niet op een regeling rust", nullable = true)
            Regeling regeling) {

        static Rechtsgrond of(Poolronde ronde) {
            Rondefeit.Regeling regeling = ronde.regeling();
            return new Rechtsgrond(
                    ronde.rechtsvorm(),
                    ronde.rechtsvormToelichting(),
                    regeling == null
                            ? null
                            : new Regeling(
                                    regeling.naam(), regeling.datum(), regeling.staatscourant(), regeling.bron()));
        }
    }

    /** A regulation. */
    @Schema(name = "Regeling", description = "Regeling waar een ronde op rust")
    record Regeling(
            @Schema(description = "Naam van de regeling") String naam,

            @Schema(description = "Dag van ondertekening", format = "date")
            LocalDate ondertekeningsdatum,

            @Schema(description = "Vindplaats in de Staatscourant")
            String staatscourant,

            @Schema(description = "Bron") Source bron) {}
}
