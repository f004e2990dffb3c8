package nl.ghnt.governance.gremium;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/ringen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gremia", description = "De gremia van het programma en hun plaats om het slachtoffer")
public class RingResource {

    private final GremiumService service;
    private final Responses responses;

    RingResource(GremiumService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Operation(operationId = "leesRingen", summary = "Lees de ringen om het slachtoffer, van binnen naar buiten")
    public RestResponse<List<GremiumApi.RingResponse>> rings(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return responses.page(uri, Page.of(service.rings(), page).map(GremiumApi.RingResponse::of));
    }
}
