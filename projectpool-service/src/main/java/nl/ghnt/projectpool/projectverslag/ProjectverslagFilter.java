package nl.ghnt.projectpool.projectverslag;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reports of projects are asked for. */
public class ProjectverslagFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.by("dag"), "id")
            .offering("dag", "dag")
            .offering("ingediendOp", "ingediendOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("project")
    @Parameter(description = "Alleen verslagen van dit project")
    UUID project;

    @QueryParam("ronde")
    @Parameter(description = "Alleen verslagen van projecten uit deze ronde")
    UUID ronde;

    @QueryParam("status")
    @Parameter(description = "Alleen verslagen die daar nu staan")
    Projectverslag.Status status;

    @QueryParam("totEnMet")
    @Parameter(description = "Alleen verslagen die uiterlijk op deze dag moeten worden ingediend")
    LocalDate totEnMet;
}
