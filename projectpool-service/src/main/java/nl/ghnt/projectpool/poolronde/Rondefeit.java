package nl.ghnt.projectpool.poolronde;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of facts that sources tell of a round. Each holds its value or the reason why that is unknown (R328). */
public final class Rondefeit {

    private Rondefeit() {}

    /** How exactly a source gives a number. */
    @Schema(name = "RondefeitNauwkeurigheid")
    public enum Nauwkeurigheid {
        EXACT,
        AFGEROND,
        ONGEVEER,
        MEER_DAN
    }

    /** What the limits of an amount hold for. */
    @Schema(name = "RondefeitGrensPer")
    public enum GrensPer {
        /** Each application by itself. */
        AANVRAAG,
        /** All that a region gets in the whole round. */
        REGIO_OVER_DE_RONDE
    }

    /** A moment, as precisely as the source gives it. */
    @Embeddable
    @Schema(name = "Moment", description = "Moment, zo precies als de bron het geeft")
    public record Moment(
            @Schema(
                    implementation = String.class,
                    description = "Het moment (EDTF); null als het onbekend is",
                    examples = "2019-05-20",
                    nullable = true)
            PartialDate moment,

            @Enumerated(EnumType.STRING)
            @Schema(description = "Hoe zeker het is; null als het onbekend is", nullable = true)
            Zekerheid zekerheid,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Column(name = "onbekend_reden")
            @Schema(description = "Waarom het onbekend is; null als het bekend is", nullable = true)
            String onbekendReden,

            @Schema(
                    implementation = String.class,
                    description = "Wanneer het werd verwacht (EDTF); null als geen bron dat zegt",
                    examples = "2020-09",
                    nullable = true)
            PartialDate gepland,

            @Schema(description = "Bron; null als geen bron er iets over zegt", nullable = true)
            Source bron) {}

    /** An amount in euros. */
    @Embeddable
    @Schema(name = "Bedrag", description = "Bedrag in euro's")
    public record Bedrag(
            @Schema(
                    description = "Bedrag in euro's; null als het onbekend is",
                    examples = "3199042.00",
                    nullable = true)
            BigDecimal bedrag,

            @Enumerated(EnumType.STRING)
            @Schema(description = "Hoe precies de bron het geeft; null als het onbekend is", nullable = true)
            Nauwkeurigheid nauwkeurigheid,

            @Column(name = "onbekend_reden")
            @Schema(description = "Waarom het onbekend is; null als het bekend is", nullable = true)
            String onbekendReden,

            @Schema(description = "Bron; null als het onbekend is", nullable = true)
            Source bron) {}

    /** A count. */
    @Embeddable
    @Schema(name = "Aantal", description = "Aantal")
    public record Aantal(
            @Schema(description = "Het aantal; null als het onbekend is", nullable = true)
            Integer waarde,

            @Enumerated(EnumType.STRING)
            @Schema(description = "Hoe precies de bron het geeft; null als het onbekend is", nullable = true)
            Nauwkeurigheid nauwkeurigheid,

            @Column(name = "onbekend_reden")
            @Schema(description = "Waarom het onbekend is; null als het bekend is", nullable = true)
            String onbekendReden) {}

    /**
     * Smallest and largest amount in euros, both allowed.
     *
     * @param per what the largest amount holds for; where that is each application, the smallest does too
     */
    @Embeddable
    public record Grens(
            BigDecimal minimum,
            BigDecimal maximum,
            @Enumerated(EnumType.STRING) GrensPer per,
            Source bron) {

        /** What the smallest amount holds for; null when the source does not say. */
        GrensPer minimumPer() {
            return per == GrensPer.AANVRAAG ? per : null;
        }
    }

    /** Subjects that applications of a round could be about; not the themes that coverage is counted by. */
    @Embeddable
    @Schema(
            name = "Prioriteiten",
            description = "Onderwerpen waar aanvragen over konden gaan; niet de thema's van de dekkingstabel")
    public record Prioriteiten(
            @Schema(description = "Aantal onderwerpen") int aantal,

            @Schema(description = "Namen; null als die onbekend zijn", nullable = true)
            List<String> namen,

            @Column(name = "onbekend_reden") @Schema(description = "Waarom de namen onbekend zijn", nullable = true)
            String onbekendReden,

            @Schema(description = "Of er ook een categorie overig was")
            boolean restcategorie,

            @Schema(description = "Bron") Source bron) {}

    /** What an application had to meet: one hard criterion, and others whose text may be unknown (R306). */
    @Embeddable
    @Schema(name = "Criteria", description = "Waar een aanvraag aan moest voldoen")
    public record Criteria(
            @Schema(description = "Criterium waar elke aanvraag aan moest voldoen")
            String hard,

            @Column(name = "aantal_overig")
            @Schema(description = "Aantal andere criteria; null als dat onbekend is", nullable = true)
            Integer aantalOverig,

            @Schema(description = "De andere criteria; null als de teksten onbekend zijn", nullable = true)
            List<String> overig,

            @Column(name = "onbekend_reden")
            @Schema(description = "Waarom de andere criteria onbekend zijn", nullable = true)
            String onbekendReden,

            @Schema(description = "Bron") Source bron) {}
}
