package nl.ghnt.projectpool.besluit;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which decisions are asked for. */
public class BeschikkingFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.descending("aanvraagnummer"), "id")
            .offering("aanvraagnummer", "aanvraagnummer")
            .offering("bedrag", "bedrag")
            .offering("genomenOp", "genomenOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("ronde")
    @Parameter(description = "Alleen beschikkingen in deze ronde")
    UUID ronde;

    @QueryParam("aanvraag")
    @Parameter(description = "Alleen beschikkingen over deze aanvraag")
    UUID aanvraag;

    @QueryParam("uitkomst")
    @Parameter(description = "Alleen beschikkingen die dit zeggen")
    Uitkomst uitkomst;

    @QueryParam("status")
    @Parameter(description = "Alleen beschikkingen die daar nu staan")
    Beschikking.Status status;
}
