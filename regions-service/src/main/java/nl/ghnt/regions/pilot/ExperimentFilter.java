package nl.ghnt.regions.pilot;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which experiments of others are asked for. */
public class ExperimentFilter extends ChangedSince {

    @QueryParam("eigenaar")
    @KnownCode("eigenaar")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze eigenaar", example = "VNG")
    String eigenaar;
}
