package nl.ghnt.projectpool.projectenpool;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projectenpools")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projectenpools", description = "De projectenpool als geheel: titel, doel, route en aangekondigd budget")
public class ProjectenpoolResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.naam"), "code")
            .offering("naam", "inhoud.naam")
            .offering("code", "code")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final ProjectenpoolService service;
    private final Responses responses;

    ProjectenpoolResource(ProjectenpoolService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekProjectenpools", summary = "Zoek projectenpools")
    public RestResponse<List<ProjectenpoolApi.Response>> search(
            @QueryParam("naam")
                    @Parameter(description = "Titel in elke bekende schrijfwijze, ook een eerdere naam van de pool")
                    String naam,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(naam, changed, page, SORTING.of(page)).map(ProjectenpoolApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesProjectenpool", summary = "Lees een projectenpool")
    public RestResponse<ProjectenpoolApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de projectenpool", example = "van-denken-naar-doen")
                    String code) {
        return responses.read(service.get(code), ProjectenpoolApi.Response::of);
    }
}
