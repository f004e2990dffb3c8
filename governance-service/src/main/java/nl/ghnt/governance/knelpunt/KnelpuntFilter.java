package nl.ghnt.governance.knelpunt;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bottlenecks are asked for. */
public class KnelpuntFilter {

    @QueryParam("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze laatste stap")
    Behandeling.Stap status;

    @QueryParam("ingetrokken")
    @Parameter(description = "Alleen ingetrokken, of alleen niet ingetrokken")
    Boolean ingetrokken;

    @QueryParam("gevraagdNiveau")
    @Size(max = 40)
    @Parameter(description = "Alleen gevraagd aan dit niveau", example = "STUURGROEP")
    String gevraagdNiveau;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is gewijzigd")
    Instant gewijzigdSinds;
}
