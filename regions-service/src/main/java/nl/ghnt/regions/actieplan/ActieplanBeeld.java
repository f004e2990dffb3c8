package nl.ghnt.regions.actieplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.ghnt.regions.feit.Blik;

/**
 * A plan as a reader sees it.
 *
 * @param plan the plan
 * @param versie the version that is shown
 * @param blik day and knowledge by which it is seen
 * @param voortgang by number, what was told of the actions; an action that is not there is unknown
 * @param intern whether the reader may know of concepts
 */
record ActieplanBeeld(
        Actieplan plan, ActieplanVersie versie, Blik blik, Map<Integer, Actievoortgang> voortgang, boolean intern) {

    Planstatus status() {
        return plan.verleden().status(blik).orElse(plan.status());
    }

    /** Last moment of change that the reader may know of. */
    Instant gewijzigdOp() {
        Planverleden verleden = plan.verleden();
        return intern ? verleden.gewijzigdOp(blik.beschikbaarOp()) : verleden.openbaarGewijzigdOp(blik.beschikbaarOp());
    }

    /** Number that changes with what the reader may know of. */
    long version() {
        return plan.version(intern);
    }

    /** Number of the concept beside what is in force; null when there is none, or the reader may not know of it. */
    Integer conceptVersie() {
        return intern ? plan.concept().map(ActieplanVersie::nummer).orElse(null) : null;
    }

    /** Whether an action should have ended by the day of the look and did not. */
    boolean isTeLaat(Planinhoud.Actie actie) {
        LocalDate einde = actie.geplandeEinddatum();
        Actievoortgang gemeld = voortgang.get(actie.nummer());
        boolean klaar = gemeld != null && gemeld.melding().status().isKlaar();
        return einde != null && einde.isBefore(blik.geldigOp()) && !klaar;
    }
}
