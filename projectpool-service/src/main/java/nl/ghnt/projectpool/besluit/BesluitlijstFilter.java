package nl.ghnt.projectpool.besluit;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lists of decisions are asked for. */
public class BesluitlijstFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.descending("inhoud.vergaderdag"), "id")
            .offering("vergaderdag", "inhoud.vergaderdag")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("ronde")
    @Parameter(description = "Alleen lijsten van deze ronde")
    UUID ronde;

    @QueryParam("status")
    @Parameter(description = "Alleen lijsten die daar nu staan")
    Besluitlijst.Status status;
}
