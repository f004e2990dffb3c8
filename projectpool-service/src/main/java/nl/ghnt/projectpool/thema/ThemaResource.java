package nl.ghnt.projectpool.thema;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/themas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Thema's", description = "De zestien thema's van de projectenpools")
public class ThemaResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.volgnummer"), "code")
            .offering("volgnummer", "inhoud.volgnummer")
            .offering("naam", "inhoud.naam")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final ThemaService service;
    private final Responses responses;

    ThemaResource(ThemaService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekThemas", summary = "Zoek thema's")
    public RestResponse<List<ThemaApi.Response>> search(
            @Valid @BeanParam ThemaFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(ThemaApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesThema", summary = "Lees een thema")
    public RestResponse<ThemaApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van het thema", example = "TRAUMA_AANPAK") String code) {
        return responses.read(service.get(code), ThemaApi.Response::of);
    }
}
