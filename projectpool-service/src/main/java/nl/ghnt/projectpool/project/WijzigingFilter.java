package nl.ghnt.projectpool.project;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes of projects are asked for. */
public class WijzigingFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.descending("geregistreerdOp"), "id")
            .offering("geregistreerdOp", "geregistreerdOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("project")
    @Parameter(description = "Alleen wijzigingen van dit project")
    UUID project;

    @QueryParam("status")
    @Parameter(description = "Alleen wijzigingen die daar nu staan")
    Projectwijziging.Status status;
}
