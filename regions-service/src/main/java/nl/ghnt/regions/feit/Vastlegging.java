package nl.ghnt.regions.feit;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;

/** What was recorded once and is never changed or deleted: when it proves otherwise it lapses. */
@MappedSuperclass
public abstract class Vastlegging {

    @Id
    private UUID id;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected Vastlegging() {}

    protected Vastlegging(Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.geregistreerdOp = geregistreerdOp;
    }

    /** Whether it was taken to be so at a moment. */
    public boolean bekendOp(Instant moment) {
        return !geregistreerdOp.isAfter(moment) && (vervallenOp == null || vervallenOp.isAfter(moment));
    }

    /** Whether it is taken to be so now. */
    public boolean staat() {
        return vervallenOp == null;
    }

    /** From a moment on it is no longer taken to be so. */
    public void vervalt(Instant op) {
        vervallenOp = op;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment from which it was no longer taken to be so; null as long as it stands. */
    Instant vervallenOp() {
        return vervallenOp;
    }

    UUID id() {
        return id;
    }
}
