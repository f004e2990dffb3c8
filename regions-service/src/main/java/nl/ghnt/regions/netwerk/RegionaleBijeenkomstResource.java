package nl.ghnt.regions.netwerk;

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

@Path("/regionale-bijeenkomsten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Netwerken")
public class RegionaleBijeenkomstResource {

    private final RegionaleBijeenkomstService service;
    private final Responses responses;

    RegionaleBijeenkomstResource(RegionaleBijeenkomstService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekRegionaleBijeenkomsten", summary = "Zoek regionale bestuurlijke bijeenkomsten")
    public RestResponse<List<RegionaleBijeenkomstApi.Response>> search(
            @Valid @BeanParam RegionaleBijeenkomstFilter filter,
            @BeanParam Kennis kennis,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, kennis, page, RegionaleBijeenkomstFilter.SORTING.of(page))
                .map(RegionaleBijeenkomstApi.Response::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesRegionaleBijeenkomst", summary = "Lees een regionale bestuurlijke bijeenkomst")
    public RestResponse<RegionaleBijeenkomstApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de bijeenkomst") UUID id,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(id, kennis), RegionaleBijeenkomstApi.Response::of);
    }

    @POST
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "maakRegionaleBijeenkomst", summary = "Leg een bijeenkomst van de eigen regio vast")
    public RestResponse<RegionaleBijeenkomstApi.Response> create(@Valid RegionaleBijeenkomstApi.Aanmaken nieuw) {
        RegionaleBijeenkomst bijeenkomst = service.maak(nieuw.regio(), nieuw.bijeenkomst());
        return responses.created(
                RegionaleBijeenkomst.pad(bijeenkomst.id()),
                RegionaleBijeenkomstApi.Response.of(bijeenkomst),
                bijeenkomst.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "wijzigRegionaleBijeenkomst",
            summary = "Wijzig een bijeenkomst, of leg vast dat zij is gehouden")
    public RestResponse<RegionaleBijeenkomstApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid RegionaleBijeenkomst.Inhoud inhoud) {
        return responses.changed(service.wijzig(id, expected, inhoud), RegionaleBijeenkomstApi.Response::of);
    }

    @POST
    @Path("{id}/afgelasting")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "gelastRegionaleBijeenkomstAf", summary = "Gelast een bijeenkomst af")
    public RestResponse<RegionaleBijeenkomstApi.Response> cancel(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @Valid RegionaleBijeenkomstApi.Afgelasten afgelasting) {
        return responses.changed(
                service.gelastAf(id, expected, afgelasting.reden()), RegionaleBijeenkomstApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(
            operationId = "leesAudittrailVanRegionaleBijeenkomst",
            summary = "Lees wie wat aan een bijeenkomst wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, Kennis.nu());
        return responses.audittrail(RegionaleBijeenkomst.pad(id), page);
    }
}
