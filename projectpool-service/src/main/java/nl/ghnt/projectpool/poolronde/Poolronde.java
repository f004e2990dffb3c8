package nl.ghnt.projectpool.poolronde;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.SQLRestriction;

/**
 * A round of the pool: applications with an opening, a closing and a decision. A round may span calendar years (R307,
 * C18). The ceiling is no hard limit: in 2019 more was granted than the announced budget.
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Poolronde {

    /** In what form the money goes to the regions. */
    @Schema(name = "PoolrondeRechtsvorm")
    public enum Rechtsvorm {
        POOL,
        SPECIFIEKE_UITKERING
    }

    /** Who applies (R302). */
    @Schema(name = "PoolrondeAanvrager")
    public enum Aanvrager {
        REGIO_VIA_GEMEENTE,
        CENTRUMGEMEENTE_NAMENS_REGIO
    }

    @Id
    private String code;

    private int volgnummer;

    private String naam;

    private String projectenpool;

    private List<Integer> jaren;

    @Enumerated(EnumType.STRING)
    private Rechtsvorm rechtsvorm;

    @Column(name = "rechtsvorm_toelichting")
    private String rechtsvormToelichting;

    @Embedded
    @EmbeddedColumnNaming("regeling_%s")
    private Rondefeit.Regeling regeling;

    @Enumerated(EnumType.STRING)
    private Aanvrager aanvrager;

    private String beoordelaars;

    private String uitvoerder;

    @Column(name = "uitvoerder_onbekend_reden")
    private String uitvoerderOnbekendReden;

    @Embedded
    @EmbeddedColumnNaming("opening_%s")
    private Rondefeit.Moment opening;

    @Embedded
    @EmbeddedColumnNaming("sluiting_%s")
    private Rondefeit.Moment sluiting;

    @Embedded
    @EmbeddedColumnNaming("besluit_%s")
    private Rondefeit.Moment besluit;

    @Embedded
    @EmbeddedColumnNaming("grens_%s")
    private Rondefeit.Grens grens;

    @Embedded
    @EmbeddedColumnNaming("plafond_%s")
    private Rondefeit.Bedrag plafond;

    @Embedded
    @EmbeddedColumnNaming("aangevraagd_%s")
    private Rondefeit.Bedrag aangevraagd;

    @Embedded
    @EmbeddedColumnNaming("toegekend_%s")
    private Rondefeit.Bedrag toegekend;

    @Column(name = "overschrijding_plafond")
    private boolean overschrijdingPlafond;

    @Embedded
    @EmbeddedColumnNaming("aanvragen_%s")
    private Rondefeit.Aantal aanvragen;

    @Embedded
    @EmbeddedColumnNaming("projecten_%s")
    private Rondefeit.Aantal projecten;

    @Embedded
    @EmbeddedColumnNaming("prioriteiten_%s")
    private Rondefeit.Prioriteiten prioriteiten;

    @Embedded
    @EmbeddedColumnNaming("criteria_%s")
    private Rondefeit.Criteria criteria;

    private List<String> selectie;

    @Embedded
    @EmbeddedColumnNaming("selectie_%s")
    private Source selectieBron;

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

    protected Poolronde() {}

    Poolronde(PoolrondeData.Rij rij, String projectenpool, Instant geregistreerdOp) {
        this.code = rij.code();
        this.volgnummer = rij.volgnummer();
        this.naam = rij.naam();
        this.projectenpool = projectenpool;
        this.jaren = rij.jaren();
        this.rechtsvorm = rij.rechtsvorm();
        this.rechtsvormToelichting = rij.rechtsvormToelichting();
        this.regeling = rij.regeling();
        this.aanvrager = rij.aanvrager();
        this.beoordelaars = rij.beoordelaars();
        this.uitvoerder = rij.uitvoerder();
        this.uitvoerderOnbekendReden = rij.uitvoerderOnbekendReden();
        this.opening = rij.opening();
        this.sluiting = rij.sluiting();
        this.besluit = rij.besluitmoment();
        this.grens = rij.grens();
        this.plafond = rij.plafondfeit();
        this.aangevraagd = rij.aangevraagd();
        this.toegekend = rij.toegekend();
        this.overschrijdingPlafond = rij.overschrijdingPlafond();
        this.aanvragen = rij.aanvragen();
        this.projecten = rij.projecten();
        this.prioriteiten = rij.prioriteitenfeit();
        this.criteria = rij.criteria();
        this.selectie = rij.selectie();
        this.selectieBron = rij.selectieBron();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    public String code() {
        return code;
    }

    public int volgnummer() {
        return volgnummer;
    }

    public String naam() {
        return naam;
    }

    /** Code of the pool that this is a round of. */
    public String projectenpool() {
        return projectenpool;
    }

    /** Calendar years that the round covers. */
    public List<Integer> jaren() {
        return jaren;
    }

    public Rechtsvorm rechtsvorm() {
        return rechtsvorm;
    }

    public String rechtsvormToelichting() {
        return rechtsvormToelichting;
    }

    /** Regulation that it rests on; null when it rests on none. */
    public Rondefeit.Regeling regeling() {
        return regeling;
    }

    public Aanvrager aanvrager() {
        return aanvrager;
    }

    public String beoordelaars() {
        return beoordelaars;
    }

    /** Organisation that carries the round out; null when unknown. */
    public String uitvoerder() {
        return uitvoerder;
    }

    public String uitvoerderOnbekendReden() {
        return uitvoerderOnbekendReden;
    }

    public Rondefeit.Moment opening() {
        return opening;
    }

    /** Last day on which applications were taken. */
    public Rondefeit.Moment sluiting() {
        return sluiting;
    }

    public Rondefeit.Moment besluit() {
        return besluit;
    }

    public Rondefeit.Grens grens() {
        return grens;
    }

    public Rondefeit.Bedrag plafond() {
        return plafond;
    }

    public Rondefeit.Bedrag aangevraagd() {
        return aangevraagd;
    }

    public Rondefeit.Bedrag toegekend() {
        return toegekend;
    }

    /** Whether more was granted (or, when that is unknown, asked) than the announced budget, as the source says. */
    public boolean overschrijdingPlafond() {
        return overschrijdingPlafond;
    }

    public Rondefeit.Aantal aanvragen() {
        return aanvragen;
    }

    public Rondefeit.Aantal projecten() {
        return projecten;
    }

    public Rondefeit.Prioriteiten prioriteiten() {
        return prioriteiten;
    }

    public Rondefeit.Criteria criteria() {
        return criteria;
    }

    /** What applications were chosen by. */
    public List<String> selectie() {
        return selectie;
    }

    public Source selectieBron() {
        return selectieBron;
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
