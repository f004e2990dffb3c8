package nl.ghnt.governance.gremium;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rings are asked for. */
public class RingFilter {

    @QueryParam("naam")
    @Size(max = 100)
    @Parameter(description = "Alleen ringen waarvan de naam dit bevat")
    String naam;

    @QueryParam("metGremia")
    @Parameter(description = "Alleen ringen waar gremia in staan, of alleen die waar er geen in staan")
    Boolean metGremia;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is gewijzigd")
    Instant gewijzigdSinds;
}
