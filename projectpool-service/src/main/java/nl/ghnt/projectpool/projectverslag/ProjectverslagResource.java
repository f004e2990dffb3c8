package nl.ghnt.projectpool.projectverslag;

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

@Path("/projectverslagen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projectverslagen", description = "Wat projecten melden op de dagen die hun ronde vraagt")
public class ProjectverslagResource {

    private final ProjectverslagService service;
    private final Responses responses;

    ProjectverslagResource(ProjectverslagService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekProjectverslagen",
            summary = "Zoek verslagen van projecten",
            description = "Een gemeente ziet die van projecten die zij leidt of waaraan zij met haar naam meedoet.")
    public RestResponse<List<ProjectverslagApi.Item>> search(
            @BeanParam ProjectverslagFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, ProjectverslagFilter.SORTING.of(page)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesProjectverslag", summary = "Lees een verslag")
    public RestResponse<ProjectverslagApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van het verslag") UUID id) {
        return responses.read(service.get(id), service::toon);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "bewaarProjectverslag",
            summary = "Bewaar wat uw project meldt",
            description = "Wat ontbreekt mag nog ontbreken.")
    public RestResponse<ProjectverslagApi.Response> bewaar(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Verslaginhoud inhoud) {
        return responses.changed(service.bewaar(id, expected, inhoud), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/indiening")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(operationId = "dienProjectverslagIn", summary = "Dien een verslag in")
    public RestResponse<ProjectverslagApi.Response> dienIn(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.dienIn(id, expected), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/oordeel")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "beoordeelProjectverslag", summary = "Aanvaard een verslag, of geef het terug")
    public RestResponse<ProjectverslagApi.Response> beoordeel(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid ProjectverslagApi.Oordeel oordeel) {
        return responses.changed(service.beoordeel(id, expected, oordeel), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/overslaan")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "slaProjectverslagOver", summary = "Vraag een verslag niet")
    public RestResponse<ProjectverslagApi.Response> slaOver(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid ProjectverslagApi.Overslaan overslaan) {
        return responses.changed(service.slaOver(id, expected, overslaan.reden()), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/vraag")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "vraagProjectverslagToch", summary = "Vraag een overgeslagen verslag toch")
    public RestResponse<ProjectverslagApi.Response> vraagToch(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.vraagToch(id, expected), service::toon);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanProjectverslag", summary = "Lees wie wat aan een verslag wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Projectverslag.pad(id), page);
    }
}
