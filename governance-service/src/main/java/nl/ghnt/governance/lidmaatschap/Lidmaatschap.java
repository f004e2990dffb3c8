package nl.ghnt.governance.lidmaatschap;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.functie.Functie;
import nl.ghnt.governance.organisatie.Organisatie;
import nl.ghnt.governance.persoon.Persoon;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A person or organisation that belongs to a body, or holds a post, in a period (R17, R18, R31-R36). A row is never
 * changed in what it says: a new row replaces it, and it keeps the moment at which that happened.
 */
@Entity
public class Lidmaatschap implements Versioned {

    /** How somebody belongs. Only {@link #LID} counts as a member (R31). */
    @Schema(name = "LidmaatschapSoort")
    public enum Soort {
        LID,
        AANGESLOTEN_GEEN_LID,
        FUNCTIEHOUDER
    }

    /** Level at which a member works (R25, R40). */
    @Schema(name = "LidmaatschapNiveau")
    public enum Niveau {
        BESTUURLIJK,
        TACTISCH,
        OPERATIONEEL
    }

    /** How sure it is: as a source says it, or following from what sources say. */
    @Schema(name = "LidmaatschapZekerheid")
    public enum Zekerheid {
        ZEKER,
        AFGELEID
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String gremium;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "functie")
    private Functie functie;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "organisatie")
    private Organisatie organisatie;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "persoon")
    private Persoon persoon;

    private Integer plaats;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Niveau> niveaus;

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

    @Column(name = "onzeker_van")
    private LocalDate onzekerVan;

    @Column(name = "onzeker_tot")
    private LocalDate onzekerTot;

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Bookkeeping(Bookkeeping.Use.PREDECESSOR)
    private UUID vervangt;

    @Version
    private long version;

    protected Lidmaatschap() {}

    Lidmaatschap(LidmaatschapData.Rij rij, Betrokkenen betrokkenen, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.soort = rij.soort();
        this.gremium = rij.gremium();
        this.functie = betrokkenen.functie();
        this.organisatie = betrokkenen.organisatie();
        this.persoon = betrokkenen.persoon();
        this.plaats = rij.soort() == Soort.FUNCTIEHOUDER ? 1 : null;
        this.geldigheid = Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid());
        this.beginInBron = rij.begin();
        this.beginToelichting = rij.beginToelichting();
        this.eindeInBron = rij.einde();
        this.eindeToelichting = rij.eindeToelichting();
        this.onzekerVan = rij.onzekerVan();
        this.onzekerTot = rij.onzekerTot();
        this.zekerheid = rij.zekerheid();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    Lidmaatschap(Opgave opgave, Betrokkenen betrokkenen, Integer plaats, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.soort = opgave.soort();
        this.gremium = opgave.gremium();
        this.functie = betrokkenen.functie();
        this.organisatie = betrokkenen.organisatie();
        this.persoon = betrokkenen.persoon();
        this.plaats = plaats;
        this.niveaus = opgave.niveaus();
        this.geldigheid = opgave.geldigheid();
        this.zekerheid = Zekerheid.ZEKER;
        this.geregistreerdOp = geregistreerdOp;
    }

    private Lidmaatschap(Lidmaatschap vorige, LocalDate einde, Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.soort = vorige.soort;
        this.gremium = vorige.gremium;
        this.functie = vorige.functie;
        this.organisatie = vorige.organisatie;
        this.persoon = vorige.persoon;
        this.plaats = vorige.plaats;
        this.niveaus = vorige.niveaus;
        this.geldigheid = vorige.geldigheid.endedOn(einde);
        this.beginInBron = vorige.beginInBron;
        this.beginToelichting = vorige.beginToelichting;
        this.zekerheid = vorige.zekerheid;
        this.bron = vorige.bron;
        this.geregistreerdOp = geregistreerdOp;
        this.vervangt = vorige.id;
    }

    /** Whom it is about; each may be null, not all. */
    record Betrokkenen(Functie functie, Organisatie organisatie, Persoon persoon) {}

    /** What the programme team records of a new membership or post holder; all but {@code soort} and the period may be null. */
    record Opgave(
            Soort soort,
            String gremium,
            String functie,
            String organisatie,
            UUID persoon,
            List<Niveau> niveaus,
            LocalDate begin,
            LocalDate einde) {

        Validity geldigheid() {
            return Validity.between(begin, einde);
        }
    }

    /**
     * Ends it on {@code einde} (not included): this row is replaced by the one that is returned, so that what was known
     * before {@code now} stays readable.
     */
    Lidmaatschap beeindig(LocalDate einde, Instant now) {
        Fout.LIDMAATSCHAP_BEEINDIGD.unless(
                vervallenOp == null, "Deze vastlegging is vervangen door een latere; beëindig die.");
        Fout.LIDMAATSCHAP_BEEINDIGD.unless(
                geldigheid.end() == null, "Het lidmaatschap eindigde al op " + geldigheid.end() + ".");
        Lidmaatschap opvolger = new Lidmaatschap(this, einde, now);
        vervallenOp = now;
        return opvolger;
    }

    public UUID id() {
        return id;
    }

    public Soort soort() {
        return soort;
    }

    /** Code of the body; null for the holder of a post. */
    public String gremium() {
        return gremium;
    }

    /** The post that is held, or by which the membership is; null when no source names one. */
    public Functie functie() {
        return functie;
    }

    /** The organisation that is represented; null when no source names one. */
    public Organisatie organisatie() {
        return organisatie;
    }

    /** The person; null when no source names one, or when the organisation itself belongs. */
    public Persoon persoon() {
        return persoon;
    }

    /** Which of the places of the post is held, from 1; null for a membership of a body. */
    public Integer plaats() {
        return plaats;
    }

    /** Levels of the member; null when no source says. */
    public List<Niveau> niveaus() {
        return niveaus;
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

    /** First day on which an unknown day of change may lie; null when the change is known. */
    public LocalDate onzekerVan() {
        return onzekerVan;
    }

    /** Last day on which an unknown day of change may lie; null when the change is known. */
    public LocalDate onzekerTot() {
        return onzekerTot;
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    /** Where it comes from; the place may name a person. Null when the programme team recorded it. */
    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment at which a later row replaced this one; null while it holds. */
    public Instant vervallenOp() {
        return vervallenOp;
    }

    /** The row that this one replaced; null for a first record. */
    public UUID vervangt() {
        return vervangt;
    }

    @Override
    public long version() {
        return version;
    }
}
