package nl.ghnt.projectpool.project;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/projecten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projecten", description = "Wat uit een toekenning voortkomt, tot het is afgesloten")
public class ProjectResource {

    private final ProjectService service;
    private final Responses responses;

    ProjectResource(ProjectService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekProjecten",
            summary = "Zoek projecten",
            description =
                    "Een project is openbaar zodra alles in zijn ronde is beslist; de gemeenten die meedoen en het"
                            + " programmateam zien het meteen.")
    public RestResponse<List<ProjectApi.Item>> search(
            @Valid @BeanParam ProjectFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, ProjectFilter.SORTING.of(page)).map(ProjectApi.Item::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesProject", summary = "Lees een project")
    public RestResponse<ProjectApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van het project") UUID id) {
        return responses.read(service.get(id), service::toon);
    }

    @PUT
    @Path("{id}/mijlpalen")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(operationId = "bewaarMijlpalen", summary = "Houd de mijlpalen van een project bij")
    public RestResponse<ProjectApi.Response> mijlpalen(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid ProjectApi.Mijlpalen mijlpalen) {
        return responses.changed(service.houdBij(id, expected, mijlpalen.mijlpalen()), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/start")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(operationId = "startProject", summary = "Zeg dat een project is begonnen")
    public RestResponse<ProjectApi.Response> start(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid ProjectApi.Starten start) {
        return responses.changed(service.start(id, expected, start.dag()), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/einde")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "beeindigProject",
            summary = "Zeg dat een project is beëindigd, en wat het opleverde",
            description = "De evaluatie en wat ervan te leren is worden openbaar met het project.")
    public RestResponse<ProjectApi.Response> beeindig(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Evaluatie evaluatie) {
        return responses.changed(service.beeindig(id, expected, evaluatie), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/stop")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "stopProject", summary = "Laat een project voortijdig stoppen")
    public RestResponse<ProjectApi.Response> stop(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid ProjectApi.Stoppen stop) {
        return responses.changed(service.stop(id, expected, stop.dag(), stop.reden()), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/verantwoording")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "verantwoordProject",
            summary = "Leg vast wat van het geld is besteed",
            description =
                    "Bij een specifieke uitkering zoals het via SiSa is verantwoord; een latere opgave vervangt de vorige.")
    public RestResponse<ProjectApi.Response> verantwoord(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid Verantwoording verantwoording) {
        return responses.changed(service.verantwoord(id, expected, verantwoording), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/afsluiting")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "sluitProjectAf",
            summary = "Sluit een project af",
            description =
                    "Als het is verantwoord, er niets meer gepland is, er evenveel is betaald als besteed, en geen"
                            + " bezwaar meer loopt.")
    public RestResponse<ProjectApi.Response> sluitAf(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.sluitAf(id, expected), service::toon);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanProject", summary = "Lees wie wat aan een project wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Project.pad(id), page);
    }
}
