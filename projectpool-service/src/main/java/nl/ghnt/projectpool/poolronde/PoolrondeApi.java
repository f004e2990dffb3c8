package nl.ghnt.projectpool.poolronde;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of rounds. Amounts are decimal text in euros; unknown is null with the reason beside it. */
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
            Moment opening,

            @Schema(description = "Laatste dag om aan te vragen")
            Moment sluiting,

            @Schema(description = "Besluit over de aanvragen")
            Moment besluit,

            @Schema(description = "Grenzen van het bedrag") Grens grens,

            @Schema(description = "Aangekondigd budget van de ronde; geen harde grens")
            Bedrag plafond,

            @Schema(description = "Samen aangevraagd") Bedrag aangevraagd,
            @Schema(description = "Samen toegekend") Bedrag toegekend,

            @Schema(description = "Of het budget volgens de bron is overschreden")
            boolean overschrijdingPlafond,

            @Schema(description = "Aantal aanvragen") Aantal aanvragen,

            @Schema(description = "Aantal gefinancierde projecten in deze ronde")
            Aantal projecten,

            @Schema(description = "Onderwerpen waar aanvragen over konden gaan")
            Prioriteiten prioriteiten,

            @Schema(description = "Waar een aanvraag aan moest voldoen")
            Criteria criteria,

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
                    Moment.of(ronde.opening()),
                    Moment.of(ronde.sluiting()),
                    Moment.of(ronde.besluit()),
                    Grens.of(ronde.grens()),
                    Bedrag.of(ronde.plafond()),
                    Bedrag.of(ronde.aangevraagd()),
                    Bedrag.of(ronde.toegekend()),
                    ronde.overschrijdingPlafond(),
                    Aantal.of(ronde.aanvragen()),
                    Aantal.of(ronde.projecten()),
                    Prioriteiten.of(ronde.prioriteiten()),
                    Criteria.of(ronde.criteria()),
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

    /** A moment. */
    @Schema(name = "Moment", description = "Moment, zo precies als de bron het geeft")
    record Moment(
            @Schema(
                    description = "Het moment (EDTF); null als het onbekend is",
                    examples = "2019-05-20",
                    nullable = true)
            String moment,

            @Schema(description = "Hoe zeker het is; null als het onbekend is", nullable = true)
            Zekerheid zekerheid,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Waarom het onbekend is; null als het bekend is", nullable = true)
            String onbekendReden,

            @Schema(description = "Bron; null als het onbekend is", nullable = true)
            Source bron) {

        static Moment of(Rondefeit.Moment feit) {
            return new Moment(
                    feit.moment() == null ? null : feit.moment().edtf(),
                    feit.zekerheid(),
                    feit.toelichting(),
                    feit.onbekendReden(),
                    feit.bron());
        }
    }

    /** Limits of an amount. */
    @Schema(name = "Grens", description = "Kleinste en grootste bedrag, beide toegestaan")
    record Grens(
            @Schema(description = "Kleinste bedrag in euro's, als decimale tekst", examples = "25000.00")
            String minimumBedrag,

            @Schema(description = "Waarvoor het kleinste bedrag geldt; null als de bron het niet zegt", nullable = true)
            Rondefeit.GrensPer minimumPer,

            @Schema(description = "Waarom dat onbekend is; null als het bekend is", nullable = true)
            String minimumPerOnbekendReden,

            @Schema(description = "Grootste bedrag in euro's, als decimale tekst", examples = "192000.00")
            String maximumBedrag,

            @Schema(description = "Waarvoor het grootste bedrag geldt")
            Rondefeit.GrensPer maximumPer,

            @Schema(description = "Bron") Source bron) {

        static Grens of(Rondefeit.Grens feit) {
            return new Grens(
                    text(feit.minimum()),
                    feit.minimumPer(),
                    feit.minimumPer() == null ? "De bron zegt niet waarvoor het minimum geldt." : null,
                    text(feit.maximum()),
                    feit.per(),
                    feit.bron());
        }
    }

    /** An amount. */
    @Schema(name = "Bedrag", description = "Bedrag in euro's")
    record Bedrag(
            @Schema(
                    description = "Bedrag in euro's, als decimale tekst; null als het onbekend is",
                    examples = "3199042.00",
                    nullable = true)
            String bedrag,

            @Schema(description = "Hoe precies de bron het geeft; null als het onbekend is", nullable = true)
            Rondefeit.Nauwkeurigheid nauwkeurigheid,

            @Schema(description = "Waarom het onbekend is; null als het bekend is", nullable = true)
            String onbekendReden,

            @Schema(description = "Bron; null als het onbekend is", nullable = true)
            Source bron) {

        static Bedrag of(Rondefeit.Bedrag feit) {
            return new Bedrag(text(feit.bedrag()), feit.nauwkeurigheid(), feit.onbekendReden(), feit.bron());
        }
    }

    /** A count. */
    @Schema(name = "Aantal", description = "Aantal")
    record Aantal(
            @Schema(description = "Het aantal; null als het onbekend is", nullable = true)
            Integer waarde,

            @Schema(description = "Hoe precies de bron het geeft; null als het onbekend is", nullable = true)
            Rondefeit.Nauwkeurigheid nauwkeurigheid,

            @Schema(description = "Waarom het onbekend is; null als het bekend is", nullable = true)
            String onbekendReden) {

        static Aantal of(Rondefeit.Aantal feit) {
            return new Aantal(feit.waarde(), feit.nauwkeurigheid(), feit.onbekendReden());
        }
    }

    /** Subjects of applications. */
    @Schema(
            name = "Prioriteiten",
            description = "Onderwerpen waar aanvragen over konden gaan; niet de thema's van de dekkingstabel")
    record Prioriteiten(
            @Schema(description = "Aantal onderwerpen") int aantal,

            @Schema(description = "Namen; null als die onbekend zijn", nullable = true)
            List<String> namen,

            @Schema(description = "Waarom de namen onbekend zijn", nullable = true)
            String onbekendReden,

            @Schema(description = "Of er ook een categorie overig was")
            boolean restcategorie,

            @Schema(description = "Bron") Source bron) {

        static Prioriteiten of(Rondefeit.Prioriteiten feit) {
            return new Prioriteiten(
                    feit.aantal(), feit.namen(), feit.onbekendReden(), feit.restcategorie(), feit.bron());
        }
    }

    /** Criteria. */
    @Schema(name = "Criteria", description = "Waar een aanvraag aan moest voldoen")
    record Criteria(
            @Schema(description = "Criterium waar elke aanvraag aan moest voldoen")
            String hard,

            @Schema(description = "Aantal andere criteria; null als dat onbekend is", nullable = true)
            Integer aantalOverig,

            @Schema(description = "De andere criteria; null als de teksten onbekend zijn", nullable = true)
            List<String> overig,

            @Schema(description = "Waarom de andere criteria onbekend zijn", nullable = true)
            String onbekendReden,

            @Schema(description = "Bron") Source bron) {

        static Criteria of(Rondefeit.Criteria feit) {
            return new Criteria(feit.hard(), feit.aantalOverig(), feit.overig(), feit.onbekendReden(), feit.bron());
        }
    }

    private static String text(BigDecimal bedrag) {
        return bedrag == null ? null : bedrag.toPlainString();
    }
}
