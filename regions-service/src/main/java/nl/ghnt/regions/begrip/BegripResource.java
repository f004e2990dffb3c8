package nl.ghnt.regions.begrip;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Kennis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/begrippen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Begrippen", description = "Begrippen en instrumenten van het programma")
public class BegripResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.naam"), "inhoud.code")
            .offering("naam", "inhoud.naam")
            .offering("code", "inhoud.code")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final BegripService service;
    private final Responses responses;

    BegripResource(BegripService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "zoekBegrippen", summary = "Zoek begrippen en instrumenten")
    public RestResponse<List<BegripApi.Response>> search(
            @Valid @BeanParam BegripFilter filter, @BeanParam Kennis kennis, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, kennis, page, SORTING.of(page)).map(BegripApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesBegrip", summary = "Lees een begrip")
    public RestResponse<BegripApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van het begrip", example = "MDA_PLUS_PLUS") String code,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(code, kennis), BegripApi.Response::of);
    }

    @POST
    @Creates
    @Path("{code}/levensloop")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Idempotent
    @Operation(operationId = "legStapVanBegripVast", summary = "Leg vast hoe ver een instrument kwam")
    public RestResponse<BegripApi.Response> kwamVerder(
            @PathParam("code") @Parameter(description = "Code van het begrip", example = "KWALITEITSKADER") String code,
            @BeanParam ExpectedVersion expected,
            @Valid @NotNull Begrip.Stap stap) {
        Begrip begrip = service.kwamVerder(code, expected, stap);
        return responses.created(begrip.pad(), BegripApi.Response.of(begrip), begrip.version());
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanBegrip", summary = "Lees wie wat aan een begrip wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(service.get(code, Kennis.nu()).pad(), page);
    }
}
