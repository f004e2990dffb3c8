package nl.ghnt.projectpool.beoordeling;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assessors are asked for. */
public class BeoordelaarFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("naam"), "id")
            .offering("naam", "naam")
            .offering("geregistreerdOp", "geregistreerdOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("ronde")
    @Parameter(description = "Alleen wie in deze ronde beoordeelt")
    UUID ronde;

    @QueryParam("inFunctie")
    @Parameter(description = "true: wie nu beoordeelt; false: wie is ontheven")
    Boolean inFunctie;
}
