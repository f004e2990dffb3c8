package nl.ghnt.projectpool.thema;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import org.hibernate.annotations.SQLRestriction;

/** One of the six target groups of action line 3. Not every one has a theme in the table of the pools (C22). */
@Entity
@SQLRestriction("vervallen_op is null")
public class Doelgroep {

    @Id
    private String code;

    private int volgnummer;

    private String naam;

    @Column(name = "geen_thema_reden")
    private String geenThemaReden;

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

    protected Doelgroep() {}

    Doelgroep(ThemaData.DoelgroepRij rij, Instant geregistreerdOp) {
        this.code = rij.code();
        this.volgnummer = rij.volgnummer();
        this.naam = rij.naam();
        this.geenThemaReden = rij.geenThemaReden();
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

    /** Why no theme is about it; null when one is. */
    public String geenThemaReden() {
        return geenThemaReden;
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
