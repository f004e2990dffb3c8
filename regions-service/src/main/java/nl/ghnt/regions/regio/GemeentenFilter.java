package nl.ghnt.regions.regio;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which municipalities of a region are asked for. */
public class GemeentenFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen gemeenten waarvan de naam dit bevat")
    String naam;
}
