package nl.ghnt.projectpool.poolronde;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.paging.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rounds are asked for. */
public class PoolrondeFilter extends ProgrammeRowFilter {

    @QueryParam("jaar")
    @Parameter(description = "Alleen rondes die dit kalenderjaar beslaan")
    Integer jaar;

    @Override
    protected void restrict(Conditions where) {
        where.and("is_in(:jaar, this.inhoud.opzet.jaren)", "jaar", jaar);
    }
}
