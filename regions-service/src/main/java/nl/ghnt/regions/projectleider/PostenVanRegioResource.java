package nl.ghnt.regions.projectleider;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/regios/{code}/projectleiderposten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projectleiderposten", description = "Posten van de regio's en hoe zij bezet zijn; zonder namen")
public class PostenVanRegioResource {

    private static final Sorting SORTING =
            Sorting.by(Sort.by("functie"), "id").offering("functie", "functie").offering("gewijzigdOp", "gewijzigdOp");

    private final ProjectleiderService service;
    private final Responses responses;

    PostenVanRegioResource(ProjectleiderService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "leesPostenVanRegio", summary = "Lees de posten van een regio")
    public RestResponse<List<ProjectleiderApi.Response>> search(
            @PathParam("code") String code,
            @Valid @BeanParam PostVanRegioFilter filter,
            @BeanParam TimeView time,
            @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.vanRegio(code, filter, time, page, SORTING.of(page)).map(ProjectleiderApi.Response::of));
    }
}
