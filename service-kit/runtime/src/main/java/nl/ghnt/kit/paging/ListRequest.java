package nl.ghnt.kit.paging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which part of a list is asked for, and in which order. The description of the API names the orders of the {@link Sorting}
 * that stands in the filter of the list, or else in its resource.
 */
public class ListRequest extends PageRequest {

    @QueryParam("sort")
    @Parameter(description = "Volgorde")
    String sort;
}
