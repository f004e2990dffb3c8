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

@Path("/projectwijzigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projectwijzigingen", description = "Wat aan projecten verandert: looptijd, begroting of inhoud")
public class ProjectwijzigingResource {

    private final ProjectwijzigingService service;
    private final Responses responses;

    ProjectwijzigingResource(ProjectwijzigingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekProjectwijzigingen",
            summary = "Zoek wijzigingen van projecten",
            description = "Een gemeente ziet die van projecten die zij leidt of waaraan zij met haar naam meedoet.")
    public RestResponse<List<ProjectApi.Wijziging>> search(
            @BeanParam WijzigingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, WijzigingFilter.SORTING.of(page)).map(ProjectApi.Wijziging::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesProjectwijziging", summary = "Lees een wijziging van een project")
    public RestResponse<ProjectApi.Wijziging> read(
            @PathParam("id") @Parameter(description = "Identificatie van de wijziging") UUID id) {
        return responses.read(service.get(id), ProjectApi.Wijziging::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "vraagProjectwijziging",
            summary = "Vraag een wijziging van uw project",
            description = "Tussen posten blijft de begroting samen wat zij was.")
    public RestResponse<ProjectApi.Wijziging> vraag(@NotNull @Valid ProjectApi.Vragen vraag) {
        Projectwijziging wijziging = service.vraag(vraag);
        return responses.created(
                Projectwijziging.pad(wijziging.id()), ProjectApi.Wijziging.of(wijziging), wijziging.version());
    }

    @POST
    @Idempotent
    @Path("{id}/besluit")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "besluitProjectwijziging",
            summary = "Besluit over een wijziging",
            description = "Wat mag, verandert meteen.")
    public RestResponse<ProjectApi.Wijziging> besluit(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid ProjectApi.Besluit besluit) {
        return responses.changed(service.besluit(id, expected, besluit), ProjectApi.Wijziging::of);
    }

    @POST
    @Idempotent
    @Path("{id}/intrekking")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(operationId = "trekProjectwijzigingIn", summary = "Vraag een wijziging niet langer")
    public RestResponse<ProjectApi.Wijziging> trekIn(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.trekIn(id, expected), ProjectApi.Wijziging::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesAudittrailVanProjectwijziging",
            summary = "Lees wie wat aan een wijziging van een project wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Projectwijziging.pad(id), page);
    }
}
