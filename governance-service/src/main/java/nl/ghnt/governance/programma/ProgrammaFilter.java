package nl.ghnt.governance.programma;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes are asked for. */
public class ProgrammaFilter extends ChangedSince {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen programma's waarvan de naam dit bevat")
    String naam;
}
