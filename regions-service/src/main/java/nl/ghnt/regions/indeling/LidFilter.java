package nl.ghnt.regions.indeling;

import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members of a partition are asked for. */
public class LidFilter extends ChangedSince {

    static final Sorting SORTING =
            Sorting.by(Sort.by("code"), "id").offering("code", "code").offering("naam", "naam");

    @QueryParam("naam")
    @Size(max = 200)
    @Parameter(description = "Alleen leden waarvan de naam dit bevat")
    String naam;

    /** Part of the name in lower case; null when not asked for. */
    public String naam() {
        return naam;
    }
}
