package nl.ghnt.regions.netwerk;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which networks of one region are asked for. */
public class NetwerkVanRegioFilter extends ChangedSince {

    @QueryParam("soort")
    @Parameter(description = "Alleen bestuurlijke of alleen inhoudelijke netwerken")
    Netwerk.Soort soort;

    @QueryParam("sector")
    @Parameter(description = "Alleen met een partner uit deze sector")
    Partnersector sector;
}
