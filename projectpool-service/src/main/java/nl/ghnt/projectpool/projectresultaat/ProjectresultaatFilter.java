package nl.ghnt.projectpool.projectresultaat;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of what projects share is asked for. */
public class ProjectresultaatFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.descending("geregistreerdOp"), "id")
            .offering("geregistreerdOp", "geregistreerdOp")
            .offering("titel", "inhoud.titel");

    @QueryParam("project")
    @Parameter(description = "Alleen van dit project")
    UUID project;

    @QueryParam("thema")
    @KnownCode("thema")
    @Parameter(description = "Alleen van projecten over dit thema")
    String thema;
}
