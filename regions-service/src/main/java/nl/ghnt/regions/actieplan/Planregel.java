package nl.ghnt.regions.actieplan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan in a list, as it was on a day by what was known at a moment.
 *
 * @param plan the plan
 * @param versie the version that had been adopted last; of a plan that was never adopted the concept
 * @param status its state
 * @param eindeGeldigheid first day on which it no longer held; null when open
 * @param gewijzigdOp last moment at which something was recorded of it by then
 * @param conceptVersie number of the concept; null when there was none, or the reader may not know of it
 */
record Planregel(
        Actieplan plan,
        ActieplanVersie versie,
        Planstatus status,
        LocalDate eindeGeldigheid,
        Integer conceptVersie,
        Instant gewijzigdOp) {}
