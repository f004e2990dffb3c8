package nl.ghnt.projectpool.project;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which payments are asked for. */
public class BetalingFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("geplandOp"), "id")
            .offering("geplandOp", "geplandOp")
            .offering("bedrag", "bedrag")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("project")
    @Parameter(description = "Alleen betalingen van dit project")
    UUID project;

    @QueryParam("ronde")
    @Parameter(description = "Alleen betalingen van projecten uit deze ronde")
    UUID ronde;

    @QueryParam("status")
    @Parameter(description = "Alleen betalingen die daar nu staan")
    Betaling.Status status;
}
