package nl.ghnt.regions.netwerk;

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

@Path("/regios/{code}/netwerken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Netwerken")
public class NetwerkenVanRegioResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("soort"), "stuk")
            .offering("soort", "soort")
            .offering("naam", "naam")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final NetwerkService service;
    private final Responses responses;

    NetwerkenVanRegioResource(NetwerkService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "leesNetwerkenVanRegio", summary = "Lees de netwerken van een regio op een dag")
    public RestResponse<List<NetwerkApi.Response>> search(
            @PathParam("code") String code,
            @Valid @BeanParam NetwerkVanRegioFilter filter,
            @BeanParam TimeView time,
            @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.vanRegio(code, filter, time, page, SORTING.of(page)).map(NetwerkApi.Response::of));
    }
}
