package nl.ghnt.governance.gremium;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/**
 * A body of the programme (R12-R14): data, because bodies come and go. Whether its list of members is complete is an
 * attribute of its own; where it is not, the number of members is unknown, not zero (R37, R46).
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Gremium {

    /** The body that takes decisions and creates breakthroughs (R29). */
    public static final String STUURGROEP = "stuurgroep";

    /** The body that keeps the connection with the organisations (R41). */
    public static final String KERNTEAM = "kernteam";

    @Id
    private String code;

    private String naam;
    private String soort;
    private Integer ring;

    @Column(name = "volgorde_in_ring")
    private Integer volgordeInRing;

    private String missie;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "missie_bron_document"))
    @AttributeOverride(name = "plaats", column = @Column(name = "missie_bron_plaats"))
    private Source missieBron;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Taak> taken;

    @Column(name = "ledenlijst_volledig")
    private boolean ledenlijstVolledig;

    @Column(name = "ledenlijst_onbekend_reden")
    private String ledenlijstOnbekendReden;

    @Column(name = "aangekondigde_aantallen")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AangekondigdAantal> aangekondigdeAantallen;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Samenstellingsregel> samenstellingsregels;

    @Column(name = "mag_besluiten")
    private boolean magBesluiten;

    @Column(name = "leden_niet_openbaar")
    private boolean ledenNietOpenbaar;

    @Embedded
    private Validity geldigheid;

    @Column(name = "begin_bron")
    private PartialDate beginInBron;

    @Column(name = "begin_toelichting")
    private String beginToelichting;

    private String opmerking;
    private String organisatie;

    @Column(name = "in_opdracht_van")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> inOpdrachtVan;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> expertiseniveaus;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> initiatiefniveaus;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> adviseert;

    @Embedded
    @AttributeOverride(name = "document", column = @Column(name = "adviseert_bron_document"))
    @AttributeOverride(name = "plaats", column = @Column(name = "adviseert_bron_plaats"))
    private Source adviseertBron;

    @JdbcTypeCode(SqlTypes.JSON)
    private Eindrapport eindrapport;

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

    protected Gremium() {}

    Gremium(GremiumData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.soort = rij.soort();
        this.ring = rij.ring();
        this.volgordeInRing = rij.volgordeInRing();
        this.missie = rij.missie();
        this.missieBron = rij.missieBron();
        this.taken = rij.taken();
        this.ledenlijstVolledig = rij.ledenlijstVolledig();
        this.ledenlijstOnbekendReden = rij.ledenlijstOnbekendReden();
        this.aangekondigdeAantallen = rij.aangekondigdeAantallen();
        this.samenstellingsregels = rij.samenstellingsregels();
        this.magBesluiten = rij.magBesluiten();
        this.ledenNietOpenbaar = rij.ledenNietOpenbaar();
        this.geldigheid = Validity.between(rij.beginGeldigheid(), rij.eindeGeldigheid());
        this.beginInBron = rij.begin();
        this.beginToelichting = rij.beginToelichting();
        this.opmerking = rij.opmerking();
        this.organisatie = rij.organisatie();
        this.inOpdrachtVan = rij.inOpdrachtVan();
        this.expertiseniveaus = rij.expertiseniveaus();
        this.initiatiefniveaus = rij.initiatiefniveaus();
        this.adviseert = rij.adviseert();
        this.adviseertBron = rij.adviseertBron();
        this.eindrapport = rij.eindrapport();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    /** Kind of body; data, not a fixed list. */
    public String soort() {
        return soort;
    }

    /** Number of the ring around the victim; null when the sources give it no place. */
    public Integer ring() {
        return ring;
    }

    public Integer volgordeInRing() {
        return volgordeInRing;
    }

    /** What the body is for, in the words of its source; null when no source says (R13). */
    public String missie() {
        return missie;
    }

    public Source missieBron() {
        return missieBron;
    }

    public List<Taak> taken() {
        return taken;
    }

    /** Whether all members are known. */
    public boolean ledenlijstVolledig() {
        return ledenlijstVolledig;
    }

    /** Why the members are not all known; null when they are. */
    public String ledenlijstOnbekendReden() {
        return ledenlijstOnbekendReden;
    }

    public List<AangekondigdAantal> aangekondigdeAantallen() {
        return aangekondigdeAantallen;
    }

    public List<Samenstellingsregel> samenstellingsregels() {
        return samenstellingsregels;
    }

    /** Whether the sources tell of decisions of this body. */
    public boolean magBesluiten() {
        return magBesluiten;
    }

    /** Whether members are never recorded, because belonging to the body says something about one's own life (R115). */
    public boolean ledenNietOpenbaar() {
        return ledenNietOpenbaar;
    }

    public Validity geldigheid() {
        return geldigheid;
    }

    public boolean bestaatOp(LocalDate dag) {
        return geldigheid.includes(dag);
    }

    public PartialDate beginInBron() {
        return beginInBron;
    }

    public String beginToelichting() {
        return beginToelichting;
    }

    public String opmerking() {
        return opmerking;
    }

    /** The organisational unit that the body is; null when it is none (R117). */
    public String organisatie() {
        return organisatie;
    }

    /** Organisations that commissioned it; null when the sources do not say (R117). */
    public List<String> inOpdrachtVan() {
        return inOpdrachtVan;
    }

    /** Levels of expertise that members bring; null when the sources do not say (R40). */
    public List<String> expertiseniveaus() {
        return expertiseniveaus;
    }

    /** Levels of the initiatives that it coordinates; null when the sources do not say (R118). */
    public List<String> initiatiefniveaus() {
        return initiatiefniveaus;
    }

    /** Bodies that it advises; null when it advises none. */
    public List<String> adviseert() {
        return adviseert;
    }

    public Source adviseertBron() {
        return adviseertBron;
    }

    public Eindrapport eindrapport() {
        return eindrapport;
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
