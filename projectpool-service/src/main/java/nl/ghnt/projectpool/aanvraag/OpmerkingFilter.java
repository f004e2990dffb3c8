package nl.ghnt.projectpool.aanvraag;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which remarks about an application are asked for. */
public class OpmerkingFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("geplaatstOp"), "id").offering("geplaatstOp", "geplaatstOp");

    @QueryParam("afgehandeld")
    @Parameter(description = "Alleen die de aanvrager wel, of niet, heeft afgehandeld")
    Boolean afgehandeld;
}
