package nl.ghnt.projectpool.thema;

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
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/doelgroepen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Doelgroepen", description = "De doelgroepen van actielijn 3 en de thema's die erover gaan")
public class DoelgroepResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.volgnummer"), "code")
            .offering("volgnummer", "inhoud.volgnummer")
            .offering("naam", "inhoud.naam")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final DoelgroepService service;
    private final ThemaService themas;
    private final Responses responses;

    DoelgroepResource(DoelgroepService service, ThemaService themas, Responses responses) {
        this.service = service;
        this.themas = themas;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekDoelgroepen", summary = "Zoek doelgroepen, ook die zonder thema")
    public RestResponse<List<ThemaApi.DoelgroepResponse>> search(
            @BeanParam ProgrammeRowFilter filter, @Valid @BeanParam ListRequest page) {
        List<Thema> all = themas.inOrder();
        return responses.page(service.search(filter, page, SORTING.of(page))
                .map(doelgroep -> ThemaApi.DoelgroepResponse.of(doelgroep, all)));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesDoelgroep", summary = "Lees een doelgroep")
    public RestResponse<ThemaApi.DoelgroepResponse> read(
            @PathParam("code") @Parameter(description = "Code van de doelgroep", example = "SEKSUEEL_GEWELD")
                    String code) {
        Doelgroep doelgroep = service.get(code);
        return responses.read(ThemaApi.DoelgroepResponse.of(doelgroep, themas.inOrder()), doelgroep.version());
    }
}
