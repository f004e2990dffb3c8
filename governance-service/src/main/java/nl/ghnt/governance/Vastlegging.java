package nl.ghnt.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;

/** What is recorded under an identifier of its own and holds until it lapses. */
@MappedSuperclass
public abstract class Vastlegging implements Versioned {

    @Id
    private UUID id;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Vastlegging() {}

    protected Vastlegging(Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.geregistreerdOp = geregistreerdOp;
    }

    protected void verval(Instant now) {
        this.vervallenOp = now;
    }

    public UUID id() {
        return id;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment from which it no longer holds; null while it does. */
    public Instant vervallenOp() {
        return vervallenOp;
    }

    @Override
    public long version() {
        return version;
    }
}
