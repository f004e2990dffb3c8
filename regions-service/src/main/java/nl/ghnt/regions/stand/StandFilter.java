package nl.ghnt.regions.stand;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which states are asked for. */
public class StandFilter extends StandVanRegioFilter {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen standen van deze regio", example = "twente")
    String regio;
}
