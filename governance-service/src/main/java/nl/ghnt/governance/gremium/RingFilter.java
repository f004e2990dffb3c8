package nl.ghnt.governance.gremium;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rings are asked for. */
public class RingFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen ringen waarvan de naam dit bevat")
    String naam;

    @QueryParam("metGremia")
    @Parameter(description = "Alleen ringen waar gremia in staan, of alleen die waar er geen in staan")
    Boolean metGremia;

    Conditions where() {
        return Conditions.of("from Ring")
                .andContains("naam", "naam", naam)
                .and("metGremia = :metGremia", "metGremia", metGremia);
    }
}
