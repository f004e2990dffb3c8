package nl.ghnt.regions.regio;

import java.time.Instant;
import nl.ghnt.regions.gemeente.Gemeente;

/**
 * That a municipality belonged to a region, as was recorded once.
 *
 * @param regio code of the region
 * @param regioNaam name of the region, by that knowledge
 * @param gemeente the municipality
 * @param samenstelling the recorded composition that says so
 * @param bekendOp moment by whose knowledge this is said
 */
record GemeenteInRegio(
        String regio, String regioNaam, Gemeente gemeente, Samenstelling samenstelling, Instant bekendOp) {

    /** Moment from which it was no longer taken to be so; null as long as it stood by that knowledge. */
    Instant vervallenOp() {
        return samenstelling.vervallenOp(bekendOp);
    }
}
