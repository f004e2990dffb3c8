package nl.ghnt.regions.stand;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which states are asked for. */
public class StandFilter {

    @QueryParam("periode")
    @Parameter(description = "Alleen standen in dit halfjaar")
    Periode periode;

    @QueryParam("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen standen van deze regio", example = "twente")
    String regio;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen standen die vanaf dit moment zijn gewijzigd")
    Instant gewijzigdSinds;

    static StandFilter van(String regio, Instant gewijzigdSinds) {
        StandFilter filter = new StandFilter();
        filter.regio = regio;
        filter.gewijzigdSinds = gewijzigdSinds;
        return filter;
    }
}
