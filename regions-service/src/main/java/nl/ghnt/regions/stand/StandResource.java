package nl.ghnt.regions.stand;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.kept.OfTheMoment;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/standen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standen", description = "De stand van de regio's per halfjaar, uit geaccepteerde inzendingen")
public class StandResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("periode").and("regio"), "id")
            .offering("periode", "periode")
            .offering("regio", "regio")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final StandService service;
    private final Responses responses;

    StandResource(StandService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "zoekStanden",
            summary = "Zoek standen",
            description = "Alleen wat is vastgelegd; van welke regio's een stand ontbreekt zegt de dekking.")
    public RestResponse<List<StandApi.Response>> search(
            @Valid @BeanParam StandFilter filter,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp,
            @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, beschikbaarOp, page, SORTING.of(page)).map(StandApi.Response::of));
    }

    @GET
    @Path("_dekking")
    @PermitAll
    @OfTheMoment
    @Operation(
            operationId = "leesDekkingVanStanden",
            summary = "Lees van hoeveel regio's de stand bekend is",
            description = "Per gegeven: bekend van n van de N regio's op de laatste dag van het halfjaar, welke "
                    + "regio's ontbreken en de verdeling van de bekende waarden.")
    public StandApi.DekkingResponse dekking(
            @QueryParam("periode") @NotNull @Parameter(description = "Halfjaar", example = "2021-H2") Periode periode,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        return StandApi.DekkingResponse.of(service.dekking(periode, beschikbaarOp), service);
    }
}
