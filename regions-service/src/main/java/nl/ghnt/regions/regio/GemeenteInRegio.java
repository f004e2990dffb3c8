package nl.ghnt.regions.regio;

import java.time.Instant;
import nl.ghnt.regions.gemeente.Gemeente;

/**
 * That a municipality belonged to a region, as was recorded once.
 *
 * @param regio code of the region
 * @param regioNaam name of the region, by what is known now
 * @param gemeente the municipality
 * @param samenstelling the recorded composition that says so
 */
record GemeenteInRegio(String regio, String regioNaam, Gemeente gemeente, Samenstelling samenstelling) {

    /** Moment from which it was no longer taken to be so; null as long as it stands. */
    Instant vervallenOp() {
        return samenstelling.vervallenOp();
    }
}
