package nl.ghnt.projectpool.beoordeling;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assessments are asked for. */
public class BeoordelingFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("aanvraagnummer"), "id")
            .offering("aanvraagnummer", "aanvraagnummer")
            .offering("score", "score")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("ronde")
    @Parameter(description = "Alleen beoordelingen in deze ronde")
    UUID ronde;

    @QueryParam("aanvraag")
    @Parameter(description = "Alleen beoordelingen van deze aanvraag")
    UUID aanvraag;

    @QueryParam("beoordelaar")
    @Parameter(description = "Alleen beoordelingen door deze beoordelaar")
    UUID beoordelaar;

    @QueryParam("status")
    @Parameter(description = "Alleen beoordelingen die daar nu staan")
    Beoordeling.Status status;
}
