package nl.ghnt.regions.stand;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/normen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Normen", description = "Wat elke regio moet hebben, en hoe ver de regio's zijn")
public class NormResource {

    private static final Sorting SORTING =
            Sorting.by(Sort.empty(), "code").offering("code", "code").offering("naam", "inhoud.naam");

    private final StandService service;
    private final Responses responses;

    NormResource(StandService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "zoekNormen", summary = "Zoek normen")
    public RestResponse<List<NormApi.Response>> search(
            @Valid @BeanParam NormFilter filter, @BeanParam Kennis kennis, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.normen(filter, kennis, page, SORTING.of(page)).map(NormApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesNorm", summary = "Lees een norm")
    public RestResponse<NormApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de norm", example = "MDA_PLUS_PLUS_IN_ELKE_REGIO")
                    String code,
            @BeanParam Kennis kennis) {
        return responses.read(service.norm(code, kennis), NormApi.Response::of);
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanNorm", summary = "Lees wie wat aan een norm wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(service.norm(code, Kennis.nu()).pad(), page);
    }

    @GET
    @Path("{code}/realisatie")
    @PermitAll
    @Operation(
            operationId = "leesRealisatieVanNorm",
            summary = "Lees hoe ver de regio's met een norm zijn",
            description = "Elke regio staat bij precies een uitkomst; wat de stand niet zegt is onbekend en niet nul.")
    public RestResponse<NormApi.RealisatieResponse> realisatie(
            @PathParam("code") String code,
            @QueryParam("periode") @NotNull @Parameter(description = "Halfjaar", example = "2021-H2") Periode periode,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        Realisatie realisatie = service.realisatie(code, periode, beschikbaarOp);
        return responses.read(
                NormApi.RealisatieResponse.of(realisatie), realisatie.norm().version());
    }
}
