package nl.ghnt.regions.projectleider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.ghnt.kit.paging.Conditions;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.security.Caller;

/** Who sees what a region keeps inside: its own people, the programme team and the administrator. */
@ApplicationScoped
public class Leesrecht {

    /**
     * What a caller sees the inside of.
     *
     * @param alles whether of all regions
     * @param eigen codes of the regions, when not of all
     */
    public record Zicht(boolean alles, Collection<String> eigen) {

        public boolean ziet(String regio) {
            return alles || eigen.contains(regio);
        }

        /** Leaves out of a query what is not seen; {@code otherwise} is what is seen nevertheless, or null. */
        public void beperk(Conditions where, String regio, String otherwise) {
            if (!alles) {
                String own = regio + " in :eigen";
                where.and(otherwise == null ? own : "(" + own + " or " + otherwise + ")")
                        .with("eigen", eigen);
            }
        }
    }

    private final Caller caller;

    Leesrecht(Caller caller) {
        this.caller = caller;
    }

    /** What the caller sees; {@code andereRollen} see all regions too. */
    public Zicht zicht(String... andereRollen) {
        boolean alles = caller.has("programmateam", "beheerder", "regions:lezen") || caller.has(andereRollen);
        boolean vanRegio = caller.has("projectleider", "vertegenwoordiger");
        return new Zicht(alles, vanRegio ? List.copyOf(caller.scope()) : List.of());
    }

    /**
     * Holds when the caller sees the inside of a region.
     *
     * @throws ProblemException 404 otherwise: for others it does not exist
     */
    public void eis(String regio, String soort, Object id, String... andereRollen) {
        if (!zicht(andereRollen).ziet(regio)) {
            throw ProblemException.notFound(soort, id);
        }
    }
}
