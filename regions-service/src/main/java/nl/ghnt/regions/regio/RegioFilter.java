package nl.ghnt.regions.regio;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which regions are asked for. */
public class RegioFilter extends ChangedSince {

    @QueryParam("indeling")
    @Size(max = 30)
    @Parameter(description = "Alleen regio's van deze indeling (GHNT-28)")
    String indeling;

    @QueryParam("naam")
    @Size(max = 200)
    @Parameter(description = "Alleen regio's met een naam of andere schrijfwijze die dit bevat")
    String naam;
}
