package nl.ghnt.projectpool.poolronde;

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

@Path("/poolrondes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Poolrondes", description = "De rondes van de projectenpool")
public class PoolrondeResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.opzet.volgnummer"), "code")
            .offering("volgnummer", "inhoud.opzet.volgnummer")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final PoolrondeService service;
    private final Responses responses;

    PoolrondeResource(PoolrondeService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekPoolrondes", summary = "Zoek rondes van de projectenpool")
    public RestResponse<List<PoolrondeApi.Response>> search(
            @BeanParam PoolrondeFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(PoolrondeApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesPoolronde", summary = "Lees een ronde van de projectenpool")
    public RestResponse<PoolrondeApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de ronde", example = "2019") String code) {
        return responses.read(service.get(code), PoolrondeApi.Response::of);
    }
}
