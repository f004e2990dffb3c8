package nl.ghnt.governance.programma;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** The programme (R1-R9): it has an end, and stays readable after it. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Programma {

    @Id
    private String code;

    private String naam;
    private String afkorting;
    private boolean meerjarig;

    @Embedded
    private Validity geldigheid;

    @Column(name = "begin_bron")
    private PartialDate beginInBron;

    @Column(name = "einde_bron")
    private PartialDate eindeInBron;

    private String doel;

    @JdbcTypeCode(SqlTypes.JSON)
    private Inhoud inhoud;

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

    protected Programma() {}

    Programma(ProgrammaData.Rij rij, Inhoud inhoud, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.afkorting = rij.afkorting();
        this.meerjarig = rij.meerjarig();
        this.geldigheid = Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid());
        this.beginInBron = rij.begin();
        this.eindeInBron = rij.einde();
        this.doel = rij.doel();
        this.inhoud = inhoud;
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public String afkorting() {
        return afkorting;
    }

    /** Whether it runs for more than a year (R2). */
    public boolean meerjarig() {
        return meerjarig;
    }

    public Validity geldigheid() {
        return geldigheid;
    }

    public PartialDate beginInBron() {
        return beginInBron;
    }

    /** Last day, as precisely as the source gives it. */
    public PartialDate eindeInBron() {
        return eindeInBron;
    }

    /** What it is for, in one sentence (R3). */
    public String doel() {
        return doel;
    }

    public Inhoud inhoud() {
        return inhoud;
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
