package nl.ghnt.regions.ondersteuning;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which support is asked for. */
public class OndersteuningFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("richting")
    @Parameter(description = "Alleen aanbod of alleen vragen")
    Ondersteuning.Richting richting;

    @QueryParam("soort")
    @Parameter(description = "Alleen deze soort")
    Ondersteuning.Soort soort;

    @QueryParam("status")
    @Parameter(description = "Alleen met deze status")
    Ondersteuning.Status status;
}
