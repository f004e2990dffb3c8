package nl.ghnt.regions.indeling;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/indelingen")
@Tag(name = "Indelingen", description = "Manieren waarop Nederland is ingedeeld, door de tijd")
public class IndelingResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("soort").and("geldigheid.begin"), "code")
            .offering("code", "code")
            .offering("beginGeldigheid", "geldigheid.begin");

    private final IndelingService service;
    private final Responses responses;

    IndelingResource(IndelingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Operation(operationId = "zoekIndelingen", summary = "Zoek indelingen")
    public RestResponse<List<IndelingApi.Response>> search(
            @QueryParam("soort") @Parameter(description = "Alleen indelingen van deze soort") Indeling.Soort soort,
            @BeanParam TimeView time,
            @QueryParam("sort") @Parameter(description = "Volgorde: code of beginGeldigheid, met - ervoor aflopend")
                    String sort,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return responses.page(
                uri, service.search(soort, time, page, SORTING.parse(sort)).map(IndelingApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesIndeling", summary = "Lees een indeling")
    public RestResponse<IndelingApi.Response> read(@PathParam("code") String code) {
        Indeling indeling = service.get(code);
        return responses.read(IndelingApi.Response.of(indeling), indeling.version());
    }
}
