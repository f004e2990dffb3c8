package nl.ghnt.regions.indeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/**
 * A way to divide the country into regions, in a period. The number that was announced is an attribute of the
 * partition at that moment, not of the programme (R122, R123): 30 in 2018, 28 later.
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Indeling {

    /** What is divided. Of each kind, one partition holds at a time. */
    @Schema(name = "IndelingSoort")
    public enum Soort {
        GHNT,
        VEILIG_THUIS,
        CENTRUMGEMEENTEN
    }

    /** Other sources, as one value: a list of what is a part of a row elsewhere would be taken for columns. */
    record Elders(List<Source> bronnen) {}

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String naam;

    @Column(name = "aangekondigd_aantal")
    private Integer aangekondigdAantal;

    @Column(name = "leden_onbekend_reden")
    private String ledenOnbekendReden;

    @Embedded
    private Validity geldigheid;

    @Column(name = "begin_bron")
    private PartialDate beginInBron;

    @Column(name = "einde_bron")
    private PartialDate eindeInBron;

    private String toelichting;

    @Column(name = "einde_toelichting")
    private String eindeToelichting;

    @Column(name = "onzeker_van")
    private LocalDate onzekerVan;

    @Column(name = "onzeker_tot")
    private LocalDate onzekerTot;

    private LocalDate peildatum;

    @Embedded
    private Source bron;

    @Column(name = "ook_in")
    @JdbcTypeCode(SqlTypes.JSON)
    private Elders ookIn;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Indeling() {}

    Indeling(IndelingData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.soort = rij.soort();
        this.naam = rij.naam();
        this.aangekondigdAantal = rij.aangekondigdAantal();
        this.ledenOnbekendReden = rij.ledenOnbekendReden();
        this.geldigheid = Validity.between(rij.rekenBegin(), rij.eindeGeldigheid());
        this.beginInBron = rij.begin();
        this.eindeInBron = rij.einde();
        this.toelichting = rij.beginToelichting();
        this.eindeToelichting = rij.eindeToelichting();
        this.onzekerVan = rij.onzekerVan();
        this.onzekerTot = rij.onzekerTot();
        this.peildatum = rij.peildatum();
        this.bron = rij.bron();
        this.ookIn = rij.ookIn() == null ? null : new Elders(rij.ookIn());
        this.geregistreerdOp = geregistreerdOp;
    }

    public String code() {
        return code;
    }

    public Soort soort() {
        return soort;
    }

    public String naam() {
        return naam;
    }

    /** Number of regions that was announced; null when no source gives one. */
    public Integer aangekondigdAantal() {
        return aangekondigdAantal;
    }

    /** Why the members are not known; null when they are. */
    public String ledenOnbekendReden() {
        return ledenOnbekendReden;
    }

    public Validity geldigheid() {
        return geldigheid == null ? Validity.between(null, null) : geldigheid; // open on both sides is stored as nulls
    }

    /** The beginning as precisely as the source gives it. */
    public PartialDate beginInBron() {
        return beginInBron;
    }

    /** The end as precisely as the source gives it; null when open. */
    public PartialDate eindeInBron() {
        return eindeInBron;
    }

    public String toelichting() {
        return toelichting;
    }

    public String eindeToelichting() {
        return eindeToelichting;
    }

    /** First day on which it is uncertain whether this partition held; null when there is no doubt. */
    public LocalDate onzekerVan() {
        return onzekerVan;
    }

    /** First day on which that doubt is over. */
    public LocalDate onzekerTot() {
        return onzekerTot;
    }

    /** The day that the source speaks of. */
    public LocalDate peildatum() {
        return peildatum;
    }

    public Source bron() {
        return bron;
    }

    /** Other sources that tell of it. */
    public List<Source> ookIn() {
        return ookIn == null ? List.of() : ookIn.bronnen(); // told before there were any
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    public long version() {
        return version;
    }
}
