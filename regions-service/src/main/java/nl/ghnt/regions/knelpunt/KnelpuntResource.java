package nl.ghnt.regions.knelpunt;

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

@Path("/knelpunten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knelpunten", description = "Wat regio's in de weg staat, en hoe het wordt behandeld; niet openbaar")
public class KnelpuntResource {

    private final KnelpuntService service;
    private final Responses responses;

    KnelpuntResource(KnelpuntService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @Operation(
            operationId = "zoekKnelpunten",
            summary = "Zoek knelpunten",
            description = "Een regio ziet alleen haar eigen knelpunten.")
    public RestResponse<List<KnelpuntApi.Response>> search(
            @Valid @BeanParam KnelpuntFilter filter, @BeanParam Kennis kennis, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, kennis, page, KnelpuntFilter.SORTING.of(page))
                .map(KnelpuntApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @Operation(operationId = "leesKnelpunt", summary = "Lees een knelpunt en hoe het wordt behandeld")
    public RestResponse<KnelpuntApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van het knelpunt") UUID id,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(id, kennis), KnelpuntApi.Response::of);
    }

    @POST
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "meldKnelpunt",
            summary = "Meld een knelpunt van de eigen regio",
            description = "De titel gaat naar de besturing en wordt daarmee openbaar; de omschrijving niet.")
    public RestResponse<KnelpuntApi.Response> create(@Valid KnelpuntApi.Melden nieuw) {
        Knelpunt knelpunt = service.meld(nieuw.regio(), nieuw.knelpunt());
        return responses.created(Knelpunt.pad(knelpunt.id()), KnelpuntApi.Response.of(knelpunt), knelpunt.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "wijzigKnelpunt", summary = "Wijzig een knelpunt dat nog niet in behandeling is genomen")
    public RestResponse<KnelpuntApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid Knelpunt.Inhoud inhoud) {
        return responses.changed(service.wijzig(id, expected, inhoud), KnelpuntApi.Response::of);
    }

    @POST
    @Path("{id}/intrekking")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "trekKnelpuntIn", summary = "Trek een knelpunt in dat nog niet is afgesloten")
    public RestResponse<KnelpuntApi.Response> withdraw(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid KnelpuntApi.Intrekken intrekking) {
        return responses.changed(service.trekIn(id, expected, intrekking.reden()), KnelpuntApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanKnelpunt", summary = "Lees wie wat aan een knelpunt wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, Kennis.nu());
        return responses.audittrail(Knelpunt.pad(id), page);
    }
}
