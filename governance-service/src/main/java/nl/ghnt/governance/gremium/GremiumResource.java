package nl.ghnt.governance.gremium;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/gremia")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gremia", description = "De gremia van het programma en hun plaats om het slachtoffer")
public class GremiumResource {

    private final GremiumService service;
    private final Responses responses;

    GremiumResource(GremiumService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekGremia", summary = "Zoek gremia")
    public RestResponse<List<GremiumApi.Response>> search(
            @Valid @BeanParam GremiumFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, GremiumFilter.SORTING.of(page)).map(GremiumApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesGremium", summary = "Lees een gremium")
    public RestResponse<GremiumApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van het gremium", example = "stuurgroep") String code) {
        return responses.read(service.get(code), GremiumApi.Response::of);
    }
}
