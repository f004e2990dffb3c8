package nl.ghnt.regions.actieplan;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.regions.projectleider.Rechten;

/** Who may see a concept: the region itself and the programme (R135). For all others it does not exist. */
@ApplicationScoped
class Inzage {

    private final Rechten rechten;

    Inzage(Rechten rechten) {
        this.rechten = rechten;
    }

    /** The regions whose concepts the caller sees. */
    Rechten.Zicht zicht() {
        return rechten.zicht();
    }

    boolean inConcept(Actieplan plan) {
        return zicht().ziet(plan.regio());
    }

    /**
     * The plan, when the caller may know of it.
     *
     * @throws ProblemException 404 otherwise
     */
    Actieplan eis(Actieplan plan) {
        if (!plan.isOpenbaar() && !inConcept(plan)) {
            throw ProblemException.notFound("Actieplan", plan.id());
        }
        return plan;
    }

    /**
     * A version, when the caller may know of it.
     *
     * @throws ProblemException 404 otherwise
     */
    ActieplanVersie versie(Actieplan plan, int nummer) {
        return plan.versie(nummer)
                .filter(versie -> versie.isVastgesteld() || inConcept(plan))
                .orElseThrow(() -> ProblemException.notFound("Versie", nummer));
    }
}
