package nl.ghnt.governance.vergaderritme;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.InPeriod;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.SQLRestriction;

/** A norm for how often something happens (R30, R45, R51, R102); without a number where its source gives none (R112). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Vergaderritme extends ProgrammeRow<Vergaderritme.Inhoud> {

    /**
     * What the sources say of a norm.
     *
     * @param bijeenkomstsoort kind of meeting that counts; null when it is about something other than meetings
     * @param aantal how often; null when the source gives no number
     * @param per per what period; null when the source gives no number
     */
    @Embeddable
    public record Inhoud(
            @Column(insertable = false, updatable = false) String code,
            String gremium,
            @Enumerated(EnumType.STRING) Bijeenkomst.Soort bijeenkomstsoort,
            String onderwerp,
            Integer aantal,
            String per,
            @Column(name = "aantal_onbekend_reden") String aantalOnbekendReden,
            String tekst,
            @Column(name = "begin_bron") @JsonAlias("begin") PartialDate beginInBron,
            @Column(name = "begin_geldigheid") LocalDate beginGeldigheid,
            @Column(name = "begin_toelichting") String beginToelichting,
            @Column(name = "einde_bron") @JsonAlias("einde") PartialDate eindeInBron,
            @Column(name = "einde_geldigheid") LocalDate eindeGeldigheid,
            @Column(name = "einde_toelichting") String eindeToelichting,
            Source bron)
            implements InPeriod {}

    protected Vergaderritme() {}

    Vergaderritme(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.code(), inhoud, geregistreerdOp);
    }

    /** Whether the norm held on some day of a calendar year. */
    boolean geldtIn(int jaar) {
        return inhoud().geldigheid().overlaps(Validity.between(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar + 1, 1, 1)));
    }

    /** The last calendar year in which the norm held, no later than a year. */
    int laatsteJaarTot(int jaar) {
        return inhoud().eindeGeldigheid() == null
                ? jaar
                : Math.min(jaar, inhoud().eindeGeldigheid().minusDays(1).getYear());
    }

    /** Whether a meeting counts for this norm. */
    boolean telt(Bijeenkomst bijeenkomst) {
        return bijeenkomst.kop().soort() == inhoud().bijeenkomstsoort();
    }
}
