package nl.ghnt.regions.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A series of regional experiments that another than the programme runs (R163, C16). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Experiment {

    @Id
    private String code;

    private String naam;

    @Column(name = "andere_namen")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AndereNaam> andereNamen;

    private String eigenaar;
    private int aantal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] regios;

    @Column(name = "regios_onbekend_reden")
    private String regiosOnbekendReden;

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

    protected Experiment() {}

    Experiment(ExperimentData.Rij rij, Instant nu) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.andereNamen = rij.andereNamen();
        this.eigenaar = rij.eigenaar();
        this.aantal = rij.aantal();
        this.regios = rij.regios() == null ? null : rij.regios().toArray(String[]::new);
        this.regiosOnbekendReden = rij.regiosOnbekendReden();
        this.bron = rij.bron();
        this.geregistreerdOp = nu;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    List<AndereNaam> andereNamen() {
        return andereNamen;
    }

    /** Who runs them. */
    public String eigenaar() {
        return eigenaar;
    }

    /** How many there are. */
    public int aantal() {
        return aantal;
    }

    /** Codes of the regions; null when the source does not name them. */
    public List<String> regios() {
        return regios == null ? null : List.of(regios);
    }

    public String regiosOnbekendReden() {
        return regiosOnbekendReden;
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

    String pad() {
        return pad(code);
    }

    /** Where it is read, below the base path. */
    static String pad(String code) {
        return "/experimenten/" + code;
    }
}
