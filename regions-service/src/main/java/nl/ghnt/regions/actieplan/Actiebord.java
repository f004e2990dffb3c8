package nl.ghnt.regions.actieplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.ghnt.regions.feit.Blik;

/**
 * The actions of a region on a day by how far they are.
 *
 * @param regio code of the region
 * @param blik day and knowledge by which it is seen
 * @param beeld the plan in force on that day; null when there is none
 * @param kolommen by status, the actions, late ones first; those of which nothing was told in the last
 */
record Actiebord(String regio, Blik blik, ActieplanBeeld beeld, List<Kolom> kolommen) {

    /**
     * The actions with one status.
     *
     * @param status null when nothing was told of them
     */
    record Kolom(Actievoortgang.Status status, List<Planinhoud.Actie> acties) {}

    static Actiebord zonderPlan(String regio, Blik blik) {
        return new Actiebord(regio, blik, null, List.of());
    }

    static Actiebord van(String regio, ActieplanBeeld beeld) {
        Comparator<Planinhoud.Actie> laatEerst = Comparator.<Planinhoud.Actie, Boolean>comparing(
                        actie -> !beeld.isTeLaat(actie))
                .thenComparing(Planinhoud.Actie::geplandeEinddatum, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Planinhoud.Actie::nummer);
        List<Actievoortgang.Status> statussen = new ArrayList<>(Arrays.asList(Actievoortgang.Status.values()));
        statussen.add(null);
        List<Kolom> kolommen = statussen.stream()
                .map(status -> new Kolom(
                        status,
                        beeld.versie().inhoud().acties().stream()
                                .filter(actie -> status(beeld, actie) == status)
                                .sorted(laatEerst)
                                .toList()))
                .toList();
        return new Actiebord(regio, beeld.blik(), beeld, kolommen);
    }

    private static Actievoortgang.Status status(ActieplanBeeld beeld, Planinhoud.Actie actie) {
        Actievoortgang gemeld = beeld.voortgang().get(actie.nummer());
        return gemeld == null ? null : gemeld.melding().status();
    }

    /** Number of actions that should have ended by that day and did not. */
    long teLaat() {
        return beeld == null
                ? 0
                : beeld.versie().inhoud().acties().stream()
                        .filter(beeld::isTeLaat)
                        .count();
    }
}
