package nl.ghnt.regions.feit;

import java.time.Instant;
import java.util.UUID;

/** A row that says what was told from a moment on; what it says is remembered before it is changed ({@link Geheugen}). */
public interface Versie {

    /** Identity of the row; that of the version that stands never changes. */
    UUID rij();

    /** Moment from which this is told. */
    Instant gewijzigdOp();
}
