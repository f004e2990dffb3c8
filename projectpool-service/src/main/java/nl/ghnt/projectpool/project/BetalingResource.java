package nl.ghnt.projectpool.project;

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
import java.util.UUID;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/betalingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Betalingen", description = "Wat aan projecten wordt betaald, en wat ervan terugkomt")
public class BetalingResource {

    private final BetalingService service;
    private final Responses responses;

    BetalingResource(BetalingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekBetalingen",
            summary = "Zoek betalingen",
            description = "Een gemeente ziet die aan projecten die zij leidt of waaraan zij met haar naam meedoet.")
    public RestResponse<List<BetalingApi.Response>> search(
            @BeanParam BetalingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, BetalingFilter.SORTING.of(page)).map(BetalingApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesBetaling", summary = "Lees een betaling")
    public RestResponse<BetalingApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de betaling") UUID id) {
        return responses.read(service.get(id), BetalingApi.Response::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "planBetaling",
            summary = "Plan een betaling",
            description = "Samen nooit meer dan is toegekend; wat terugkomt nooit meer dan is betaald.")
    public RestResponse<BetalingApi.Response> plan(@NotNull @Valid BetalingApi.Plannen plan) {
        Betaling betaling = service.plan(plan);
        return responses.created(Betaling.pad(betaling.id()), BetalingApi.Response.of(betaling), betaling.version());
    }

    @POST
    @Idempotent
    @Path("{id}/uitvoering")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "doeBetaling", summary = "Leg vast dat een betaling is gedaan, of is terugontvangen")
    public RestResponse<BetalingApi.Response> betaal(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid BetalingApi.Doen betaling) {
        return responses.changed(service.betaal(id, expected, betaling.betaaldOp()), BetalingApi.Response::of);
    }

    @POST
    @Idempotent
    @Path("{id}/vervallen")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "laatBetalingVervallen", summary = "Laat een geplande betaling vervallen")
    public RestResponse<BetalingApi.Response> laatVervallen(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.laatVervallen(id, expected), BetalingApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanBetaling", summary = "Lees wie wat aan een betaling wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Betaling.pad(id), page);
    }
}
