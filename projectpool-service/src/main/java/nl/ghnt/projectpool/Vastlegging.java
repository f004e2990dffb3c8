package nl.ghnt.projectpool;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.paging.Ordering;

/** What we knew of something from one moment until it was replaced. */
@MappedSuperclass
public abstract class Vastlegging {

    public static final Ordering<Vastlegging> ORDER = new Ordering<Vastlegging>()
            .by("geregistreerdOp", Vastlegging::geregistreerdOp)
            .by("gewijzigdOp", Vastlegging::gewijzigdOp)
            .by("id", Vastlegging::id);

    @Id
    private UUID id;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervangen_op")
    private Instant vervangenOp;

    protected Vastlegging() {}

    protected Vastlegging(Instant geregistreerdOp) {
        this.id = Identifiers.next();
        this.geregistreerdOp = geregistreerdOp;
    }

    /** A later one takes its place. */
    public void vervang(Instant now) {
        vervangenOp = now;
    }

    /** Whether it counted at a moment; null means now. */
    public boolean bekendOp(Instant moment) {
        return moment == null
                ? vervangenOp == null
                : !geregistreerdOp.isAfter(moment) && (vervangenOp == null || vervangenOp.isAfter(moment));
    }

    public UUID id() {
        return id;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment from which a later one counts; null as long as this one does. */
    public Instant vervangenOp() {
        return vervangenOp;
    }

    /** Moment at which it was laid down or replaced. */
    public Instant gewijzigdOp() {
        return vervangenOp == null ? geregistreerdOp : vervangenOp;
    }
}
