package nl.ghnt.governance.vergaderritme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.SQLRestriction;

/** A norm for how often something happens (R30, R45, R51, R102); without a number where its source gives none (R112). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Vergaderritme {

    @Id
    private String code;

    private String gremium;

    @Enumerated(EnumType.STRING)
    private Bijeenkomst.Soort bijeenkomstsoort;

    private String onderwerp;
    private Integer aantal;
    private String per;

    @Column(name = "aantal_onbekend_reden")
    private String aantalOnbekendReden;

    private String tekst;

    @Embedded
    private Validity geldigheid;

    @Column(name = "begin_bron")
    private PartialDate beginInBron;

    @Column(name = "begin_toelichting")
    private String beginToelichting;

    @Column(name = "einde_bron")
    private PartialDate eindeInBron;

    @Column(name = "einde_toelichting")
    private String eindeToelichting;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Vergaderritme() {}

    Vergaderritme(VergaderritmeData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.gremium = rij.gremium();
        this.bijeenkomstsoort = rij.bijeenkomstsoort();
        this.onderwerp = rij.onderwerp();
        this.aantal = rij.aantal();
        this.per = rij.per();
        this.aantalOnbekendReden = rij.aantalOnbekendReden();
        this.tekst = rij.tekst();
        this.geldigheid = Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid());
        this.beginInBron = rij.begin();
        this.beginToelichting = rij.beginToelichting();
        this.eindeInBron = rij.einde();
        this.eindeToelichting = rij.eindeToelichting();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    /** Whether the norm held on some day of a calendar year. */
    boolean geldtIn(int jaar) {
        return geldigheid.overlaps(Validity.between(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar + 1, 1, 1)));
    }

    /** The last calendar year in which the norm held, no later than a year. */
    int laatsteJaarTot(int jaar) {
        return geldigheid.end() == null
                ? jaar
                : Math.min(jaar, geldigheid.end().minusDays(1).getYear());
    }

    /** Whether a meeting counts for this norm. */
    boolean telt(Bijeenkomst bijeenkomst) {
        return bijeenkomst.soort() == bijeenkomstsoort;
    }

    public String code() {
        return code;
    }

    public String gremium() {
        return gremium;
    }

    /** Kind of meeting that counts; null when it is about something other than meetings. */
    public Bijeenkomst.Soort bijeenkomstsoort() {
        return bijeenkomstsoort;
    }

    public String onderwerp() {
        return onderwerp;
    }

    /** How often; null when the source gives no number. */
    public Integer aantal() {
        return aantal;
    }

    /** Per what period; null when the source gives no number. */
    public String per() {
        return per;
    }

    public String aantalOnbekendReden() {
        return aantalOnbekendReden;
    }

    public String tekst() {
        return tekst;
    }

    public Validity geldigheid() {
        return geldigheid;
    }

    public PartialDate beginInBron() {
        return beginInBron;
    }

    public String beginToelichting() {
        return beginToelichting;
    }

    public PartialDate eindeInBron() {
        return eindeInBron;
    }

    public String eindeToelichting() {
        return eindeToelichting;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    public long version() {
        return version;
    }
}
