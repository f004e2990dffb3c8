package nl.ghnt.governance.organisatie;

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

@Path("/organisaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties", description = "Organisaties die bij het programma betrokken zijn")
public class OrganisatieResource {

    private final OrganisatieService service;
    private final Responses responses;

    OrganisatieResource(OrganisatieService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekOrganisaties", summary = "Zoek organisaties")
    public RestResponse<List<OrganisatieApi.Response>> search(
            @Valid @BeanParam OrganisatieFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, OrganisatieFilter.SORTING.of(page)).map(OrganisatieApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesOrganisatie", summary = "Lees een organisatie")
    public RestResponse<OrganisatieApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de organisatie", example = "vws") String code) {
        return responses.read(service.get(code), OrganisatieApi.Response::of);
    }
}
