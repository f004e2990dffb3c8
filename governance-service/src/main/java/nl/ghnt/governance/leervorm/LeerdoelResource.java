package nl.ghnt.governance.leervorm;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/leerdoelen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leervormen")
public class LeerdoelResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.volgnummer"), "code")
            .offering("volgnummer", "inhoud.volgnummer")
            .offering("code", "code")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final LeerdoelService service;
    private final Responses responses;

    LeerdoelResource(LeerdoelService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekLeerdoelen", summary = "Zoek leerdoelen")
    public RestResponse<List<LeervormApi.Doel>> search(
            @BeanParam ProgrammeRowFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(LeervormApi.Doel::of));
    }
}
