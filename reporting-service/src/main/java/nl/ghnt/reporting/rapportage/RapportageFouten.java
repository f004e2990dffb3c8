package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemPages;

/** Tells the kit of the problems of reports, and which of them stand behind database constraints. */
@ApplicationScoped
class RapportageFouten implements ProblemPages.Catalogue, ConstraintFaults.Source {

    @Override
    public List<Fault> faults() {
        return List.of(RapportageFout.values());
    }

    @Override
    public Map<String, Fault> faultByConstraint() {
        return Map.of(
                "uq_voortgangsrapportage_nummer", RapportageFout.RAPPORTAGE_NUMMER_BESTAAT,
                "uq_voortgangsrapportage_vorige_versie", RapportageFout.ERRATUM_BESTAAT);
    }
}
