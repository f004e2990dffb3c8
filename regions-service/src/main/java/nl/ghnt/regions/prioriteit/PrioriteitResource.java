package nl.ghnt.regions.prioriteit;

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
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.kader.KaderdekkingApi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/regioprioriteiten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regioprioriteiten", description = "De eigen prioriteiten van de regio's per halfjaar")
public class PrioriteitResource {

    private static final Sorting SORTING = Sorting.by(Sort.descending("periode").and("regio"), "id")
            .offering("periode", "periode")
            .offering("regio", "regio")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final PrioriteitService service;
    private final Responses responses;

    PrioriteitResource(PrioriteitService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekRegioprioriteiten",
            summary = "Zoek eigen prioriteiten van regio's",
            description = "Alleen wat is vastgelegd; welke regio's niets vastlegden zegt de dekking.")
    public RestResponse<List<PrioriteitApi.Response>> search(
            @Valid @BeanParam PrioriteitFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(PrioriteitApi.Response::of));
    }

    @GET
    @Path("_dekking")
    @PermitAll
    @Operation(
            operationId = "leesDekkingVanRegioprioriteiten",
            summary = "Lees hoeveel regio's welke prioriteit kozen",
            description =
                    "Per bouwsteen, thema en prioriteit die in het halfjaar geldt: door n van de N regio's op de "
                            + "laatste dag gekozen en welke; de regio's die niets vastlegden staan er met naam bij als onbekend.")
    public KaderdekkingApi.Response dekking(
            @QueryParam("periode") @NotNull @Parameter(description = "Halfjaar", example = "2021-H2") Periode periode,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        return KaderdekkingApi.Response.of(service.dekking(periode, beschikbaarOp), PrioriteitApi.REDEN);
    }
}
