package nl.ghnt.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemPages;

/** Shows this service's faults, and names those that the database finds under concurrent writes. */
@ApplicationScoped
class Fouten implements ProblemPages.Catalogue, ConstraintFaults.Source {

    @Override
    public List<Fault> faults() {
        return List.of(Fout.values());
    }

    @Override
    public Map<String, Fault> faultByConstraint() {
        return Map.of(
                "ex_lidmaatschap_functie_plaats", Fout.FUNCTIE_BEZET,
                "ex_lidmaatschap_functie_persoon", Fout.LIDMAATSCHAP_OVERLAPT,
                "ex_lidmaatschap_gremium_persoon", Fout.LIDMAATSCHAP_OVERLAPT,
                "ex_lidmaatschap_zonder_persoon", Fout.LIDMAATSCHAP_OVERLAPT,
                "ex_lidmaatschap_opdrachtgever", Fout.OPDRACHTGEVER_OVERLAPT,
                "uq_besluit_agendapunt", Fout.AL_BESLOTEN);
    }
}
