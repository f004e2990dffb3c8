package nl.ghnt.projectpool.besluit;

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

@Path("/besluitlijsten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besluitlijsten", description = "Wat in een vergadering samen over aanvragen wordt besloten")
public class BesluitlijstResource {

    private final BesluitlijstService service;
    private final Responses responses;

    BesluitlijstResource(BesluitlijstService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekBesluitlijsten",
            summary = "Zoek besluitlijsten",
            description = "De opdrachtgever ziet wat is vastgesteld.")
    public RestResponse<List<BesluitlijstApi.Item>> search(
            @BeanParam BesluitlijstFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, BesluitlijstFilter.SORTING.of(page))
                .map(BesluitlijstApi.Item::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesBesluitlijst",
            summary = "Lees een besluitlijst, met wat zij doet",
            description =
                    "Van een concept staat er wat vaststellen zou doen met budget, regio's en thema's, en wat nog in de"
                            + " weg staat.")
    public RestResponse<BesluitlijstApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de besluitlijst") UUID id) {
        return responses.read(service.get(id), service::toon);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "maakBesluitlijst", summary = "Begin een besluitlijst", description = "Als concept.")
    public RestResponse<BesluitlijstApi.Response> maak(@NotNull @Valid BesluitlijstApi.Maken nieuw) {
        Besluitlijst lijst = service.maak(nieuw);
        return responses.created(Besluitlijst.pad(lijst.id()), service.toon(lijst), lijst.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "wijzigBesluitlijst", summary = "Wijzig een concept")
    public RestResponse<BesluitlijstApi.Response> wijzig(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Lijstinhoud inhoud) {
        return responses.changed(service.wijzig(id, expected, inhoud), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/vaststelling")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "stelBesluitlijstVast",
            summary = "Stel een besluitlijst vast",
            description =
                    "Alles of niets. Boven het budget alleen met een besluit daarover en tot het totaal daarin, boven het"
                            + " maximum van een regio nooit; wat in de weg staat zegt het antwoord.")
    public RestResponse<BesluitlijstApi.Response> stelVast(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.stelVast(id, expected), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/intrekking")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "trekBesluitlijstIn", summary = "Laat een concept vervallen")
    public RestResponse<BesluitlijstApi.Response> trekIn(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.trekIn(id, expected), service::toon);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanBesluitlijst", summary = "Lees wie wat aan een besluitlijst wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Besluitlijst.pad(id), page);
    }
}
