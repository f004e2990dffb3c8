package nl.ghnt.projectpool.projectresultaat;

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

@Path("/projectresultaten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projectresultaten", description = "Wat projecten met alle regio's delen")
public class ProjectresultaatResource {

    private final ProjectresultaatService service;
    private final Responses responses;

    ProjectresultaatResource(ProjectresultaatService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekProjectresultaten",
            summary = "Zoek wat projecten delen",
            description =
                    "Zonder token wat voor iedereen is; wie in een regio leidt, vertegenwoordigt of aanvraagt ziet ook"
                            + " wat voor de regio's is.")
    public RestResponse<List<ProjectresultaatApi.Response>> search(
            @Valid @BeanParam ProjectresultaatFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, ProjectresultaatFilter.SORTING.of(page))
                .map(ProjectresultaatApi.Response::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesProjectresultaat", summary = "Lees wat een project deelt")
    public RestResponse<ProjectresultaatApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van wat wordt gedeeld") UUID id) {
        return responses.read(service.get(id), ProjectresultaatApi.Response::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "deelProjectresultaat",
            summary = "Deel wat uw project maakte",
            description = "Met iedereen, of met projectleiders en contactambtenaren van alle regio's.")
    public RestResponse<ProjectresultaatApi.Response> deel(@NotNull @Valid ProjectresultaatApi.Delen delen) {
        Projectresultaat resultaat = service.deel(delen);
        return responses.created(
                Projectresultaat.pad(resultaat.id()), ProjectresultaatApi.Response.of(resultaat), resultaat.version());
    }

    @POST
    @Idempotent
    @Path("{id}/intrekking")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(operationId = "trekProjectresultaatIn", summary = "Deel iets niet langer")
    public RestResponse<ProjectresultaatApi.Response> trekIn(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.trekIn(id, expected), ProjectresultaatApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanProjectresultaat", summary = "Lees wie wat deelde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Projectresultaat.pad(id), page);
    }
}
