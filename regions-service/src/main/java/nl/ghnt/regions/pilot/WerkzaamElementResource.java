package nl.ghnt.regions.pilot;

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
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Kennis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/werkzame-elementen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Werkzame elementen", description = "Wat werkt volgens de ervaring van de regio's")
public class WerkzaamElementResource {

    private final WerkzaamElementService service;
    private final Responses responses;

    WerkzaamElementResource(WerkzaamElementService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekWerkzameElementen",
            summary = "Zoek wat werkt",
            description = "Wat gedeeld is. Een regio ziet ook haar eigen concepten, het programmateam alle.")
    public RestResponse<List<WerkzaamElementApi.Response>> search(
            @Valid @BeanParam WerkzaamElementFilter filter,
            @BeanParam Kennis kennis,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, kennis, page, WerkzaamElementFilter.SORTING.of(page))
                .map(WerkzaamElementApi.Response::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesWerkzaamElement", summary = "Lees wat werkt")
    public RestResponse<WerkzaamElementApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van het werkzame element") UUID id,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(id, kennis), WerkzaamElementApi.Response::of);
    }

    @POST
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "maakWerkzaamElement", summary = "Leg vast wat werkt, eerst als concept")
    public RestResponse<WerkzaamElementApi.Response> create(@Valid WerkzaamElementApi.Aanmaken nieuw) {
        WerkzaamElement element = service.maak(nieuw.regio(), nieuw.inhoud());
        return responses.created(
                WerkzaamElement.pad(element.id()), WerkzaamElementApi.Response.of(element), element.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "wijzigWerkzaamElement", summary = "Wijzig wat werkt")
    public RestResponse<WerkzaamElementApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid WerkzaamElement.Inhoud inhoud) {
        return responses.changed(service.wijzig(id, expected, inhoud), WerkzaamElementApi.Response::of);
    }

    @POST
    @Path("{id}/deling")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "deelWerkzaamElement",
            summary = "Deel wat werkt met alle regio's",
            description = "Het is daarna openbaar.")
    public RestResponse<WerkzaamElementApi.Response> share(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.deel(id, expected), WerkzaamElementApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanWerkzaamElement", summary = "Lees wie wat aan een werkzaam element deed")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, Kennis.nu());
        return responses.audittrail(WerkzaamElement.pad(id), page);
    }
}
