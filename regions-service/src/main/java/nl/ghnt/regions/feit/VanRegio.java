package nl.ghnt.regions.feit;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;

/** What a region keeps of itself and changes in the course of time: a plan, a pilot, a network. */
@MappedSuperclass
public abstract class VanRegio implements Versioned {

    @Id
    private UUID id;

    private String regio;

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected VanRegio() {}

    protected VanRegio(String regio, Instant geregistreerdOp) {
        this(Identifiers.next(), regio, geregistreerdOp);
    }

    VanRegio(UUID id, String regio, Instant geregistreerdOp) {
        this.id = id;
        this.regio = regio;
        this.geregistreerdOp = geregistreerdOp;
        this.gewijzigdOp = geregistreerdOp;
    }

    /** Something of it changed at a moment; also when only a part of it did, so that its version goes up. */
    protected void gewijzigd(Instant moment) {
        gewijzigdOp = moment;
    }

    public UUID id() {
        return id;
    }

    /** Code of the region. */
    public String regio() {
        return regio;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }
}
