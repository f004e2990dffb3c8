package nl.ghnt.regions.pilot;

import java.util.List;
import java.util.Optional;
import nl.ghnt.regions.feit.Blik;

/**
 * A pilot as it is seen.
 *
 * @param blik the day and the knowledge by which it is seen
 * @param stand how far it was on that day; empty when nothing was told
 * @param standen all that was told, oldest first
 */
record PilotBeeld(Pilot pilot, Blik blik, Optional<PilotStand> stand, List<PilotStand> standen) {

    static PilotBeeld van(Pilot pilot, Blik blik) {
        return new PilotBeeld(pilot, blik, pilot.stand(blik), pilot.standen(blik.beschikbaarOp()));
    }

    /** What was last told of a state; empty when it was not reached. */
    Optional<PilotStand> bereikt(PilotStand.Status status) {
        return standen.stream()
                .filter(stand -> stand.status() == status)
                .reduce((eerder, later) -> later.inhoud().ingangsdatum() == null ? eerder : later);
    }
}
