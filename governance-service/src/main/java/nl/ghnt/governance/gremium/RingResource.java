package nl.ghnt.governance.gremium;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/ringen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gremia", description = "De gremia van het programma en hun plaats om het slachtoffer")
public class RingResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("nummer"), "nummer")
            .offering("nummer", "nummer", "van binnen naar buiten")
            .offering("naam", "naam")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final GremiumService service;
    private final Responses responses;

    RingResource(GremiumService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "leesRingen", summary = "Lees de ringen om het slachtoffer")
    public RestResponse<List<GremiumApi.RingResponse>> rings(
            @Valid @BeanParam RingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                Page.of(service.rings(filter, SORTING.of(page)), page).map(GremiumApi.RingResponse::of));
    }
}
