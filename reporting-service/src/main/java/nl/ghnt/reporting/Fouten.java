package nl.ghnt.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemPages;

/** Tells the kit of this service's problems, and which of them stand behind database constraints. */
@ApplicationScoped
class Fouten implements ProblemPages.Catalogue, ConstraintFaults.Source {

    @Override
    public List<Fault> faults() {
        return List.of(Fout.values());
    }

    @Override
    public Map<String, Fault> faultByConstraint() {
        return Map.of(
                "uq_vragenlijst_vorige_versie", Fout.VERSIE_BESTAAT,
                "uq_uitvraag_open", Fout.UITVRAAG_AL_OPEN,
                "uq_inzending_uitvraag_regio", Fout.INZENDING_BESTAAT);
    }
}
