package nl.ghnt.governance.leervorm;

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
import nl.ghnt.governance.GeldigFilter;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/leervormen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leervormen", description = "Hoe de leerkringen zijn opgezet en waarvoor")
public class LeervormResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.beginGeldigheid"), "code")
            .offering("code", "code")
            .offering("beginGeldigheid", "inhoud.beginGeldigheid")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final LeervormService service;
    private final Responses responses;

    LeervormResource(LeervormService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekLeervormen", summary = "Zoek leervormen")
    public RestResponse<List<LeervormApi.Response>> search(
            @BeanParam GeldigFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(LeervormApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesLeervorm", summary = "Lees een leervorm")
    public RestResponse<LeervormApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de leervorm", example = "EERSTE_OPZET") String code) {
        return responses.read(service.get(code), LeervormApi.Response::of);
    }
}
