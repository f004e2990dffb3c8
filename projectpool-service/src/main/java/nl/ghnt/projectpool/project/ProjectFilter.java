package nl.ghnt.projectpool.project;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects are asked for. */
public class ProjectFilter extends ChangedSince {

    static final Sorting SORTING = Sorting.by(Sort.descending("nummer"), "id")
            .offering("nummer", "nummer")
            .offering("titel", "opzet.titel")
            .offering("toegekend", "geld.toegekend")
            .offering("begin", "opzet.begin")
            .offering("gewijzigdOp", "gewijzigdOp");

    @QueryParam("ronde")
    @Parameter(description = "Alleen projecten uit deze ronde")
    UUID ronde;

    @QueryParam("status")
    @Parameter(description = "Alleen projecten die daar nu staan")
    Project.Status status;

    @QueryParam("regio")
    @Parameter(description = "Alleen projecten waaraan deze regio meedoet: code, of een schrijfwijze van de naam")
    String regio;

    @QueryParam("thema")
    @KnownCode("thema")
    @Parameter(description = "Alleen projecten over dit thema")
    String thema;

    @QueryParam("voorgedragen")
    @Parameter(description = "Alleen projecten die voor de informatiedag zijn voorgedragen, of alleen andere")
    Boolean voorgedragen;

    @QueryParam("titel")
    @Parameter(description = "Alleen projecten met dit in de titel, hoe ook gespeld")
    String titel;
}
