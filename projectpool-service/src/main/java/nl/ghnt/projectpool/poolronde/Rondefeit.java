package nl.ghnt.projectpool.poolronde;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    /**
     * A moment, as precisely as the source gives it.
     *
     * @param moment null when unknown
     * @param zekerheid null when unknown
     * @param toelichting what to know about it; null when nothing
     * @param onbekendReden why it is unknown; null when it is known
     * @param gepland when it was expected; null when no source says
     * @param bron null when no source tells of it
     */
    @Embeddable
    public record Moment(
            PartialDate moment,
            @Enumerated(EnumType.STRING) Zekerheid zekerheid,
            String toelichting,
            @Column(name = "onbekend_reden") String onbekendReden,
            PartialDate gepland,
            Source bron) {}

    /**
     * An amount in euros.
     *
     * @param bedrag null when unknown
     * @param nauwkeurigheid null when unknown
     * @param onbekendReden why it is unknown; null when it is known
     * @param bron null when unknown
     */
    @Embeddable
    public record Bedrag(
            BigDecimal bedrag,
            @Enumerated(EnumType.STRING) Nauwkeurigheid nauwkeurigheid,
            @Column(name = "onbekend_reden") String onbekendReden,
            Source bron) {}

    /**
     * A count.
     *
     * @param waarde null when unknown
     * @param nauwkeurigheid null when unknown
     * @param onbekendReden why it is unknown; null when it is known
     */
    @Embeddable
    public record Aantal(
            Integer waarde,
            @Enumerated(EnumType.STRING) Nauwkeurigheid nauwkeurigheid,
            @Column(name = "onbekend_reden") String onbekendReden) {}

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

    /** Regulation that a round rests on. */
    @Embeddable
    public record Regeling(String naam, LocalDate datum, String staatscourant, Source bron) {}

    /** Subjects that applications of a round could be about; not the themes that coverage is counted by. */
    @Embeddable
    public record Prioriteiten(
            int aantal,
            List<String> namen,
            @Column(name = "onbekend_reden") String onbekendReden,
            boolean restcategorie,
            Source bron) {}

    /** What an application had to meet: one hard criterion, and others whose text may be unknown (R306). */
    @Embeddable
    public record Criteria(
            String hard,
            @Column(name = "aantal_overig") Integer aantalOverig,
            List<String> overig,
            @Column(name = "onbekend_reden") String onbekendReden,
            Source bron) {}
}
