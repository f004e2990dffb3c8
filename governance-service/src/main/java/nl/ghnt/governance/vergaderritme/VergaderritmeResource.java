package nl.ghnt.governance.vergaderritme;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/gremia")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vergaderritme", description = "Hoe vaak gremia horen te vergaderen, en hoe vaak zij dat deden")
public class VergaderritmeResource {

    private final VergaderritmeService service;
    private final Responses responses;

    VergaderritmeResource(VergaderritmeService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Path("{code}/vergaderritme")
    @PermitAll
    @Operation(
            operationId = "leesVergaderritme",
            summary = "Lees de normen van een gremium in een jaar, naast wat gepland en gehouden is")
    public RestResponse<List<VergaderritmeApi.Response>> read(
            @PathParam("code") String code,
            @QueryParam("jaar") @Min(2018) @Max(2100) @Parameter(description = "Kalenderjaar; standaard dit jaar")
                    Integer jaar,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        int asked = jaar == null ? service.thisYear() : jaar;
        return responses.page(
                uri,
                Page.of(service.inYear(code, asked), page)
                        .map(naleving -> VergaderritmeApi.Response.of(naleving, asked)));
    }
}
