package nl.ghnt.projectpool.aanvraagronde;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rounds are asked for. */
public class AanvraagrondeFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.descending("aanvragenVanaf"), "id")
            .offering("aanvragenVanaf", "aanvragenVanaf")
            .offering("aanvragenTot", "aanvragenTot")
            .offering("titel", "titel")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("status")
    @Parameter(description = "Alleen rondes die daar nu staan")
    Aanvraagronde.Status status;
}
