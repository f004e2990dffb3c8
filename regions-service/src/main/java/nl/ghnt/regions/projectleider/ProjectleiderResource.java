package nl.ghnt.regions.projectleider;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projectleiderposten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projectleiderposten", description = "Posten van de regio's en hoe zij bezet zijn; zonder namen")
public class ProjectleiderResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("regio").and("functie"), "id")
            .offering("regio", "regio")
            .offering("functie", "functie")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final ProjectleiderService service;
    private final Responses responses;

    ProjectleiderResource(ProjectleiderService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "zoekProjectleiderposten", summary = "Zoek posten van regio's")
    public RestResponse<List<ProjectleiderApi.Response>> search(
            @Valid @BeanParam PostFilter filter, @BeanParam TimeView time, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, time, page, SORTING.of(page)).map(ProjectleiderApi.Response::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesProjectleiderpost", summary = "Lees een post")
    public RestResponse<ProjectleiderApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de post") UUID id, @BeanParam TimeView time) {
        PostBeeld beeld = service.get(id, time);
        return responses.read(ProjectleiderApi.Response.of(beeld), beeld.post().version());
    }

    @GET
    @Path("{id}/houder")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "leesHouderVanPost",
            summary = "Lees wie een post heeft",
            description = "Dat u dit las, wordt vastgelegd.")
    public RestResponse<Bezetting.Houder> houder(@PathParam("id") UUID id, @BeanParam TimeView time) {
        PostBeeld beeld = service.leesHouder(id, time);
        return responses.read(
                beeld.bezetting().map(Bezetting::houder).orElse(Bezetting.Houder.ONBEKEND),
                beeld.post().version());
    }

    @POST
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Idempotent
    @Operation(operationId = "maakProjectleiderpost", summary = "Geef een regio een post")
    public RestResponse<ProjectleiderApi.Response> create(@Valid ProjectleiderApi.Aanmaken nieuw) {
        PostBeeld beeld =
                service.stelIn(nieuw.regio(), nieuw.functie(), nieuw.toOpgave(), nieuw.beginGeldigheid(), nieuw.bron());
        return responses.created(
                beeld.post().pad(),
                ProjectleiderApi.Response.of(beeld),
                beeld.post().version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "bezetProjectleiderpost",
            summary = "Leg vast hoe een post vanaf een dag bezet is",
            description = "Wat tot die dag gold blijft staan.")
    public RestResponse<ProjectleiderApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid ProjectleiderApi.Bezetten bezetting) {
        PostBeeld beeld =
                service.bezet(id, expected, bezetting.toOpgave(), bezetting.beginGeldigheid(), bezetting.bron());
        return responses.changed(
                ProjectleiderApi.Response.of(beeld), beeld.post().version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanPost", summary = "Lees wie wat aan een post wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, TimeView.at(null, null));
        return responses.audittrail(Projectleiderpost.pad(id), page);
    }
}
