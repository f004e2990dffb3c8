package nl.ghnt.projectpool.dekking;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dekking", description = "Welke regio ten minste één project heeft op welk thema")
public class DekkingResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("thema"), "regio")
            .offering("thema", "thema", "zoals gedrukt")
            .offering("regio", "regio")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final DekkingService service;
    private final Responses responses;

    DekkingResource(DekkingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Path("dekking")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekDekking",
            summary = "Zoek paren van thema en regio",
            description =
                    "Als niets is gevraagd op thema en dan op regio. Een paar zegt niet hoeveel projecten er zijn.")
    public RestResponse<List<DekkingApi.CelResponse>> search(
            @Valid @BeanParam DekkingFilter filter,
            @QueryParam("aard") @Parameter(description = "Alleen eigen, of alleen gezamenlijk") Dekkingscel.Aard aard,
            @Valid @BeanParam ListRequest page) {
        DekkingService.Cellen cellen = service.cellen(filter, aard, page, SORTING.of(page));
        return responses.page(cellen.page().map(cel -> DekkingApi.CelResponse.of(cel, cellen.beeld())));
    }

    @GET
    @Path("dekkingsmatrix")
    @PermitAll
    @Operation(
            operationId = "leesDekkingsmatrix",
            summary = "Lees de tabel van thema's en regio's met totalen",
            description = "404 als er op het gevraagde moment nog geen tabel was vastgelegd.")
    public RestResponse<DekkingApi.MatrixResponse> matrix(
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        Dekkingsbeeld beeld = service.matrix(beschikbaarOp);
        return responses.read(DekkingApi.MatrixResponse.of(beeld), beeld.tabel().version());
    }
}
