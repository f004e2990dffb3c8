package nl.ghnt.regions.begrip;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which terms are asked for. */
public class BegripFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 200)
    @Parameter(description = "Tekst in de naam of een andere naam", example = "MDA++")
    String naam;
}
