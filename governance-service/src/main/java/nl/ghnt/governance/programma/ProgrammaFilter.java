package nl.ghnt.governance.programma;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes are asked for. */
public class ProgrammaFilter {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen programma's waarvan de naam dit bevat")
    String naam;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is gewijzigd")
    Instant gewijzigdSinds;
}
