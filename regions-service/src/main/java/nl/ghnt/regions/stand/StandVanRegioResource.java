package nl.ghnt.regions.stand;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/regios/{code}/standen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standen", description = "De stand van de regio's per halfjaar, uit geaccepteerde inzendingen")
public class StandVanRegioResource {

    private static final Sorting SORTING =
            Sorting.by(Sort.by("periode"), "id").offering("periode", "periode").offering("gewijzigdOp", "gewijzigdOp");

    private final StandService service;
    private final Responses responses;

    StandVanRegioResource(StandService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "leesStandenVanRegio", summary = "Lees de standen van een regio door de tijd")
    public RestResponse<List<StandApi.Response>> search(
            @PathParam("code") String code,
            @Valid @BeanParam StandVanRegioFilter filter,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.geschiedenis(code, filter, beschikbaarOp, page, SORTING.of(page))
                .map(StandApi.Response::of));
    }

    @GET
    @Path("{periode}")
    @PermitAll
    @Operation(
            operationId = "leesStand",
            summary = "Lees de stand van een regio in een halfjaar",
            description = "Is er niets vastgelegd, dan zijn alle gegevens onbekend, met de reden.")
    public RestResponse<StandApi.Response> read(
            @PathParam("code") String code,
            @PathParam("periode") @Parameter(description = "Halfjaar", example = "2021-H2") Periode periode,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        StandBeeld beeld = service.get(code, periode, beschikbaarOp);
        return responses.read(StandApi.Response.of(beeld), beeld.version());
    }

    @GET
    @Path("{periode}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanStand", summary = "Lees wanneer en waardoor een stand wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @PathParam("periode") Periode periode, @Valid @BeanParam PageRequest page) {
        service.get(code, periode, null);
        return responses.audittrail(Stand.pad(code, periode), page);
    }
}
