package nl.ghnt.regions.feit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;

/**
 * A fact that holds in a period, as we knew it from a moment on. It is never changed or deleted: when it proves
 * otherwise it lapses, and points to what took its place.
 *
 * @param <F> the kind of fact
 */
@MappedSuperclass
public abstract class Feit<F extends Feit<F>> extends Vastlegging {

    // not private: Hibernate watches embedded fields from the subclasses
    @Embedded
    protected Validity geldigheid;

    @Embedded
    private Source bron;

    @Bookkeeping(Bookkeeping.Use.SUCCESSOR)
    @Column(name = "vervangen_door")
    private UUID vervangenDoor;

    @Bookkeeping(Bookkeeping.Use.KEPT)
    private UUID wijziging;

    protected Feit() {}

    protected Feit(Herkomst herkomst, Validity geldigheid) {
        super(herkomst.geregistreerdOp());
        this.geldigheid = geldigheid;
        this.bron = herkomst.bron();
        this.wijziging = herkomst.wijziging();
    }

    /** The same fact, held in another period, as a change says. */
    protected abstract F metGeldigheid(Validity geldigheid, Herkomst herkomst);

    public Validity geldigheid() {
        return geldigheid == null ? Validity.between(null, null) : geldigheid; // open on both sides is stored as nulls
    }

    /** Where it comes from; null when the sources are silent and that is the fact. */
    public Source bron() {
        return bron;
    }

    /** The change of the region that recorded it; null for data of the programme. */
    public UUID wijziging() {
        return wijziging;
    }

    /** Moment from which it was no longer taken to be so, as known at a moment: null when it lapsed later. */
    public Instant vervallenOp(Instant moment) {
        return staat() || vervallenOp().isAfter(moment) ? null : vervallenOp();
    }

    /** What took its place; null as long as it stands, and when nothing did. */
    public UUID vervangenDoor() {
        return vervangenDoor;
    }

    /** Last moment that something was recorded of it. */
    public Instant gewijzigdOp() {
        return staat() ? geregistreerdOp() : vervallenOp();
    }

    void vervalt(Instant op, Feit<F> opvolger) {
        vervalt(op);
        this.vervangenDoor = opvolger == null ? null : opvolger.id();
    }

    /** The shortened fact as it was before a change: keeps its own source. */
    F tot(LocalDate einde, Herkomst wijziging) {
        return metGeldigheid(geldigheid().endedOn(einde), wijziging.metBron(bron));
    }
}
