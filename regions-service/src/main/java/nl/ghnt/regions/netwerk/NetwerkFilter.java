package nl.ghnt.regions.netwerk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which networks are asked for. */
public class NetwerkFilter {

    @QueryParam("regio")
    @Size(max = 100)
    @Parameter(description = "Alleen van deze regio", example = "twente")
    String regio;

    @QueryParam("soort")
    @Parameter(description = "Alleen bestuurlijke of alleen inhoudelijke netwerken")
    Netwerk.Soort soort;

    @QueryParam("sector")
    @Parameter(description = "Alleen met een partner uit deze sector")
    Partnersector sector;

    @QueryParam("gewijzigdSinds")
    @Parameter(description = "Alleen wat vanaf dit moment is gewijzigd")
    Instant gewijzigdSinds;

    static NetwerkFilter van(String regio) {
        NetwerkFilter filter = new NetwerkFilter();
        filter.regio = regio;
        return filter;
    }
}
