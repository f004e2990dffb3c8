package nl.ghnt.projectpool.thema;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
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
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/doelgroepen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Doelgroepen", description = "De doelgroepen van actielijn 3 en de thema's die erover gaan")
public class DoelgroepResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("volgnummer"), "code")
            .offering("volgnummer", "volgnummer")
            .offering("naam", "naam")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final ThemaService service;
    private final Responses responses;

    DoelgroepResource(ThemaService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekDoelgroepen", summary = "Zoek doelgroepen, ook die zonder thema")
    public RestResponse<List<ThemaApi.DoelgroepResponse>> search(
            @BeanParam ChangedSince changed,
            @QueryParam("sort")
                    @Parameter(description = "Volgorde: volgnummer, naam of geregistreerdOp, met - ervoor aflopend")
                    String sort,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return responses.page(
                uri,
                service.doelgroepen(changed.gewijzigdSinds(), page, SORTING.parse(sort))
                        .map(ThemaApi.DoelgroepResponse::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesDoelgroep", summary = "Lees een doelgroep")
    public RestResponse<ThemaApi.DoelgroepResponse> read(
            @PathParam("code") @Parameter(description = "Code van de doelgroep", example = "SEKSUEEL_GEWELD")
                    String code) {
        ThemaService.DoelgroepMetThemas found = service.doelgroep(code);
        return responses.read(
                ThemaApi.DoelgroepResponse.of(found), found.doelgroep().version());
    }
}
