package nl.ghnt.regions.actieplan;

import java.util.List;
import java.util.Optional;

/**
 * What was told of an action over time.
 *
 * @param plan the plan that it belongs to
 * @param nummer number of the action
 * @param verloop all that was told, as known, oldest first
 * @param nu what holds on the day asked for; empty when nothing was told by then
 * @param intern whether the reader may know of concepts
 */
record Actieverloop(
        Actieplan plan, int nummer, List<Actievoortgang> verloop, Optional<Actievoortgang> nu, boolean intern) {

    /** Number that changes with what the reader may know of. */
    long version() {
        return plan.version(intern);
    }
}
