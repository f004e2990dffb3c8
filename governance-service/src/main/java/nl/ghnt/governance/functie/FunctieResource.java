package nl.ghnt.governance.functie;

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

@Path("/functies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Functies", description = "Functies en rollen, los van wie ze vervult")
public class FunctieResource {

    private final FunctieService service;
    private final Responses responses;

    FunctieResource(FunctieService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekFuncties", summary = "Zoek functies")
    public RestResponse<List<FunctieApi.Response>> search(
            @Valid @BeanParam FunctieFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, FunctieFilter.SORTING.of(page)).map(FunctieApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesFunctie", summary = "Lees een functie")
    public RestResponse<FunctieApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de functie", example = "minister-vws") String code) {
        return responses.read(service.get(code), FunctieApi.Response::of);
    }
}
