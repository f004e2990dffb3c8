package nl.ghnt.governance.bijeenkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What everybody may read of a meeting. Of a published meeting everybody may know that it goes on, was held or was called
 * off; texts that were typed after the last publication, such as its summary, are closed.
 *
 * @param gepubliceerdOp moment of the last publication; null while the meeting is closed
 * @param gewijzigdOp moment of the last change that everybody may know of; null while the meeting is closed
 * @param slotOpenbaar whether the texts of its end were published: its summary, or why it was called off
 */
@Embeddable
public record Openbaarheid(
        @Column(name = "gepubliceerd_op") Instant gepubliceerdOp,
        @Column(name = "openbaar_gewijzigd_op") Instant gewijzigdOp,
        @Column(name = "slot_openbaar") boolean slotOpenbaar) {

    static final Openbaarheid BESLOTEN = new Openbaarheid(null, null, false);

    Openbaarheid gepubliceerd(Stand.Status status, Instant now) {
        return new Openbaarheid(now, now, !status.isOpen());
    }

    /** The state of the meeting changed, of which everybody knows when the meeting is public. */
    Openbaarheid naWijziging(Instant now) {
        return isOpenbaar() ? new Openbaarheid(gepubliceerdOp, now, slotOpenbaar) : this;
    }

    /** Whether everybody may know of the meeting. */
    public boolean isOpenbaar() {
        return gepubliceerdOp != null;
    }
}
