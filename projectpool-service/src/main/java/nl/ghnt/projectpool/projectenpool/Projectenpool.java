package nl.ghnt.projectpool.projectenpool;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Schrijfwijze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A pool from which the programme finances projects of regions, by way of municipalities (R302, R303). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Projectenpool {

    /** What a project gives to the approach in its region (R309). */
    @Schema(name = "ProjectenpoolImpuls")
    public enum Impuls {
        VERSNELLING,
        VERDIEPING,
        VERBREDING
    }

    /**
     * A way in which a source writes the title, or an earlier name (R304, R305, C17).
     *
     * @param naam as the source writes it
     * @param sleutel what its spellings have in common, see {@link Schrijfwijze}
     * @param periode when it was used; null when the source does not say
     * @param bron source
     */
    public record Naam(String naam, String sleutel, PartialDate periode, Source bron) {}

    @Id
    private String code;

    private String naam;

    @Column(name = "andere_namen")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Naam> andereNamen;

    private String doel;

    private String route;

    private List<String> impulsen;

    @Embedded
    @EmbeddedColumnNaming("impulsen_%s")
    private Source impulsenBron;

    @Column(name = "criteria_herkomst")
    private String criteriaHerkomst;

    @Embedded
    @EmbeddedColumnNaming("criteria_%s")
    private Source criteriaBron;

    private BigDecimal jaarbudget;

    @Column(name = "jaarbudget_jaren")
    private List<Integer> jaarbudgetJaren;

    @Embedded
    @EmbeddedColumnNaming("jaarbudget_%s")
    private Source jaarbudgetBron;

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

    protected Projectenpool() {}

    Projectenpool(ProjectenpoolData.Rij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.doel = rij.doel();
        this.route = rij.route();
        this.impulsen = rij.impulsen().stream().map(Impuls::name).toList();
        this.impulsenBron = rij.impulsenBron();
        this.criteriaHerkomst = rij.criteriaHerkomst().tekst();
        this.criteriaBron = rij.criteriaHerkomst().bron();
        this.jaarbudget = new BigDecimal(rij.jaarbudget().bedrag());
        this.jaarbudgetJaren = rij.jaarbudget().jaren();
        this.jaarbudgetBron = rij.jaarbudget().bron();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
        this.andereNamen = rij.andereNamen().stream()
                .map(ander -> new Naam(ander.naam(), Schrijfwijze.sleutel(ander.naam()), ander.periode(), ander.bron()))
                .toList();
    }

    public String code() {
        return code;
    }

    /** The title as this service writes it. */
    public String naam() {
        return naam;
    }

    /** All other ways in which the sources write it. */
    public List<Naam> andereNamen() {
        return List.copyOf(andereNamen);
    }

    /** Whether a text is a known way to write the title. */
    public boolean heet(String text) {
        String sleutel = Schrijfwijze.sleutel(text);
        return sleutel.equals(Schrijfwijze.sleutel(naam))
                || andereNamen.stream().anyMatch(ander -> ander.sleutel().equals(sleutel));
    }

    public String doel() {
        return doel;
    }

    public String route() {
        return route;
    }

    public List<Impuls> impulsen() {
        return impulsen.stream().map(Impuls::valueOf).toList();
    }

    public Source impulsenBron() {
        return impulsenBron;
    }

    /** How the criteria came about; the criteria themselves belong to a round. */
    public String criteriaHerkomst() {
        return criteriaHerkomst;
    }

    public Source criteriaBron() {
        return criteriaBron;
    }

    /** Announced budget in euros for each of {@link #jaarbudgetJaren()}. */
    public BigDecimal jaarbudget() {
        return jaarbudget;
    }

    public List<Integer> jaarbudgetJaren() {
        return jaarbudgetJaren;
    }

    public Source jaarbudgetBron() {
        return jaarbudgetBron;
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
