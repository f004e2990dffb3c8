package nl.ghnt.governance.gremium;

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

/** A circle around the victim (R12): 0 is the victim, about whom nothing is kept (R11), further out the bodies. */
@Entity
@SQLRestriction("vervallen_op is null")
public class Ring {

    @Id
    private int nummer;

    private String naam;

    @Column(name = "is_gremium")
    private boolean metGremia;

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

    protected Ring() {}

    Ring(GremiumData.RingRij rij, Instant geregistreerdOp) {
        this.nummer = rij.ring();
        this.naam = rij.naam();
        this.metGremia = rij.isGremium();
        this.bron = rij.bron();
        this.geregistreerdOp = geregistreerdOp;
    }

    public int nummer() {
        return nummer;
    }

    public String naam() {
        return naam;
    }

    /** Whether bodies stand in this ring. */
    public boolean metGremia() {
        return metGremia;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }
}
