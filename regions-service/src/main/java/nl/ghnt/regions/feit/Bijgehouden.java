package nl.ghnt.regions.feit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;

/** What changes in the course of time, and tells since when it is there and when it changed last. */
@MappedSuperclass
public abstract class Bijgehouden implements Versioned {

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Bijgehouden() {}

    protected Bijgehouden(Instant geregistreerdOp) {
        this.geregistreerdOp = geregistreerdOp;
        this.gewijzigdOp = geregistreerdOp;
    }

    /** Something of it changed at a moment; also when only a part of it did, so that its version goes up. */
    public void gewijzigd(Instant moment) {
        gewijzigdOp = moment;
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
