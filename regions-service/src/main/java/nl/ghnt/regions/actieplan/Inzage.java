package nl.ghnt.regions.actieplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.security.Caller;

/** Who may see a concept: the region itself and the programme (R135). For all others it does not exist. */
@ApplicationScoped
class Inzage {

    private final Caller caller;

    Inzage(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller sees the concepts of all regions. */
    boolean inAlles() {
        return caller.has("programmateam", "beheerder");
    }

    /** Codes of the regions whose concepts the caller sees. */
    Collection<String> eigenRegios() {
        return caller.has("projectleider", "vertegenwoordiger") ? caller.scope() : List.of();
    }

    boolean inConcept(Actieplan plan) {
        return inAlles() || eigenRegios().contains(plan.regio());
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
