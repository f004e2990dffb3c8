package nl.ghnt.regions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.problem.ConstraintFaults;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemPages;

/** Shows the faults of this service, and names those that the database finds under concurrent writes. */
@ApplicationScoped
class Fouten implements ProblemPages.Catalogue, ConstraintFaults.Source {

    @Override
    public List<Fault> faults() {
        return List.of(Fout.values());
    }

    @Override
    public Map<String, Fault> faultByConstraint() {
        return Map.ofEntries(
                Map.entry("pk_regio", Fout.REGIO_BESTAAT_AL),
                Map.entry("ex_regio_bestaan", Fout.WIJZIGING_OVERLAPT),
                Map.entry("ex_regio_naam_canoniek", Fout.WIJZIGING_OVERLAPT),
                Map.entry("ex_regio_naam_uniek", Fout.NAAM_IN_GEBRUIK),
                Map.entry("ex_regio_grondslag", Fout.WIJZIGING_OVERLAPT),
                Map.entry("ex_regio_samenstelling", Fout.WIJZIGING_OVERLAPT),
                Map.entry("uq_projectleiderpost_regio_functie", Fout.POST_BESTAAT_AL),
                Map.entry("ex_bezetting", Fout.WIJZIGING_OVERLAPT),
                Map.entry("pk_kaderelement", Fout.KADERELEMENT_BESTAAT_AL),
                Map.entry("ex_kaderomschrijving", Fout.WIJZIGING_OVERLAPT),
                Map.entry("uq_actieplan_regio_lopend", Fout.PLAN_BESTAAT_AL),
                Map.entry("ex_actievoortgang", Fout.WIJZIGING_OVERLAPT),
                Map.entry("uq_pilot_code", Fout.PILOT_BESTAAT_AL),
                Map.entry("ex_netwerk", Fout.NETWERK_BESTAAT_AL));
    }
}
