package nl.ghnt.regions.netwerk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which networks are asked for. */
public class NetwerkFilter extends NetwerkVanRegioFilter {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;
}
