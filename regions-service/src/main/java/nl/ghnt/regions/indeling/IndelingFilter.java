package nl.ghnt.regions.indeling;

import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which partitions are asked for. */
public class IndelingFilter extends ChangedSince {

    @QueryParam("soort")
    @Parameter(description = "Alleen indelingen van deze soort")
    Indeling.Soort soort;

    static IndelingFilter van(Indeling.Soort soort) {
        IndelingFilter filter = new IndelingFilter();
        filter.soort = soort;
        return filter;
    }
}
