package nl.ghnt.regions.netwerk;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.hibernate.annotations.SQLRestriction;

/** An organisation that the sources name as a partner (R152). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Partnerorganisatie {

    @Id
    private String code;

    private String naam;
    private String agenda;

    @Enumerated(EnumType.STRING)
    private Partnersector sector;

    @Column(name = "sector_onbekend_reden")
    private String sectorOnbekendReden;

    @Embedded
    protected Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Partnerorganisatie() {}

    Partnerorganisatie(NetwerkData.Rij rij, Instant nu) {
        this.code = rij.code();
        this.naam = rij.naam();
        this.agenda = rij.agenda();
        this.sector = rij.sector();
        this.sectorOnbekendReden = rij.sectorOnbekendReden();
        this.bron = rij.bron();
        this.geregistreerdOp = nu;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    /** The development agenda in which it is named. */
    public String agenda() {
        return agenda;
    }

    /** Its sector; null when no source says. */
    public Partnersector sector() {
        return sector;
    }

    public String sectorOnbekendReden() {
        return sectorOnbekendReden;
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
        return "/partnerorganisaties/" + code;
    }
}
