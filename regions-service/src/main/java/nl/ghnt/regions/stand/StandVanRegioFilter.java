package nl.ghnt.regions.stand;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which states of one region are asked for. */
public class StandVanRegioFilter extends ChangedSince {

    @QueryParam("periode")
    @Parameter(description = "Alleen standen in dit halfjaar")
    Periode periode;
}
