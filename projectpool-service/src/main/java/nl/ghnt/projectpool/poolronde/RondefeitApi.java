package nl.ghnt.projectpool.poolronde;

import java.math.BigDecimal;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the facts of a round. Amounts are in euros; unknown is null with the reason beside it. */
final class RondefeitApi {

    private RondefeitApi() {}

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

            @Schema(
                    description = "Wanneer het werd verwacht (EDTF); null als geen bron dat zegt",
                    examples = "2020-09",
                    nullable = true)
            String gepland,

            @Schema(description = "Bron; null als geen bron er iets over zegt", nullable = true)
            Source bron) {

        static Moment of(Rondefeit.Moment feit) {
            return new Moment(
                    edtf(feit.moment()),
                    feit.zekerheid(),
                    feit.toelichting(),
                    feit.onbekendReden(),
                    edtf(feit.gepland()),
                    feit.bron());
        }
    }

    /** Limits of an amount. */
    @Schema(name = "Grens", description = "Kleinste en grootste bedrag, beide toegestaan")
    record Grens(
            @Schema(description = "Kleinste bedrag in euro's", examples = "25000.00")
            BigDecimal minimumBedrag,

            @Schema(description = "Waarvoor het kleinste bedrag geldt; null als de bron het niet zegt", nullable = true)
            Rondefeit.GrensPer minimumPer,

            @Schema(description = "Waarom dat onbekend is; null als het bekend is", nullable = true)
            String minimumPerOnbekendReden,

            @Schema(description = "Grootste bedrag in euro's", examples = "192000.00")
            BigDecimal maximumBedrag,

            @Schema(description = "Waarvoor het grootste bedrag geldt")
            Rondefeit.GrensPer maximumPer,

            @Schema(description = "Bron") Source bron) {

        static Grens of(Rondefeit.Grens feit) {
            return new Grens(
                    feit.minimum(),
                    feit.minimumPer(),
                    feit.minimumPer() == null ? "De bron zegt niet waarvoor het minimum geldt." : null,
                    feit.maximum(),
                    feit.per(),
                    feit.bron());
        }
    }

    /** An amount. */
    @Schema(name = "Bedrag", description = "Bedrag in euro's")
    record Bedrag(
            @Schema(
                    description = "Bedrag in euro's; null als het onbekend is",
                    examples = "3199042.00",
                    nullable = true)
            BigDecimal bedrag,

            @Schema(description = "Hoe precies de bron het geeft; null als het onbekend is", nullable = true)
            Rondefeit.Nauwkeurigheid nauwkeurigheid,

            @Schema(description = "Waarom het onbekend is; null als het bekend is", nullable = true)
            String onbekendReden,

            @Schema(description = "Bron; null als het onbekend is", nullable = true)
            Source bron) {

        static Bedrag of(Rondefeit.Bedrag feit) {
            return new Bedrag(feit.bedrag(), feit.nauwkeurigheid(), feit.onbekendReden(), feit.bron());
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

    private static String edtf(PartialDate moment) {
        return moment == null ? null : moment.edtf();
    }
}
