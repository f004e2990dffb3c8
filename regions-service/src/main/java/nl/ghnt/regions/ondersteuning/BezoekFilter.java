package nl.ghnt.regions.ondersteuning;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits are asked for. */
public class BezoekFilter extends ChangedSince {

    @QueryParam("regio")
    @KnownCode("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen bezoeken aan deze regio", example = "twente")
    String regio;

    @QueryParam("soort")
    @Parameter(description = "Alleen eerste bezoeken of alleen vervolgbezoeken")
    Bezoek.Soort soort;

    @QueryParam("afgelegd")
    @Parameter(description = "Alleen afgelegde bezoeken, of alleen bezoeken die nog moeten komen")
    Boolean afgelegd;
}
