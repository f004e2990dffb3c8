package nl.ghnt.regions.stand;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/normen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Normen", description = "Wat elke regio moet hebben, en hoe ver de regio's zijn")
public class NormResource {

    /** Norms change with the programme data only. */
    private static final long VERSION = 1;

    private final StandService service;
    private final Responses responses;

    NormResource(StandService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "zoekNormen", summary = "Lees de normen")
    public RestResponse<List<NormApi.Response>> search(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return responses.page(uri, Page.of(service.normen(), page).map(NormApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesNorm", summary = "Lees een norm")
    public RestResponse<NormApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de norm", example = "MDA_PLUS_PLUS_IN_ELKE_REGIO")
                    String code) {
        return responses.read(NormApi.Response.of(service.norm(code)), VERSION);
    }

    @GET
    @Path("{code}/realisatie")
    @PermitAll
    @Operation(
            operationId = "leesRealisatieVanNorm",
            summary = "Lees hoe ver de regio's met een norm zijn",
            description = "Elke regio staat bij precies een uitkomst; wat de stand niet zegt is onbekend en niet nul.")
    public RestResponse<NormApi.RealisatieResponse> realisatie(
            @PathParam("code") @Parameter(description = "Code van de norm", example = "MDA_PLUS_PLUS_IN_ELKE_REGIO")
                    String code,
            @QueryParam("periode") @NotNull @Parameter(description = "Halfjaar", example = "2021-H2") Periode periode,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        return responses.read(NormApi.RealisatieResponse.of(service.realisatie(code, periode, beschikbaarOp)), VERSION);
    }
}
