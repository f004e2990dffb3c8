package nl.ghnt.regions.ondersteuning;

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
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Kennis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/bezoeken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ondersteuning")
public class BezoekResource {

    private final BezoekService service;
    private final Responses responses;

    BezoekResource(BezoekService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.BEHEERDER, Rollen.LEZEN
    })
    @Operation(
            operationId = "zoekBezoeken",
            summary = "Zoek bezoeken aan regio's",
            description = "Een regio ziet alleen bezoeken aan haarzelf.")
    public RestResponse<List<BezoekApi.Response>> search(
            @Valid @BeanParam BezoekFilter filter, @BeanParam Kennis kennis, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, kennis, page, BezoekFilter.SORTING.of(page))
                .map(BezoekApi.Response::of));
    }

    @GET
    @Path("_onbezocht")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesNietBezochteRegios", summary = "Lees aan welke regio's nog geen bezoek is vastgelegd")
    public BezoekApi.StandResponse notVisited(@BeanParam TimeView time) {
        return BezoekApi.StandResponse.of(service.stand(time));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.BEHEERDER, Rollen.LEZEN
    })
    @Operation(operationId = "leesBezoek", summary = "Lees een bezoek aan een regio")
    public RestResponse<BezoekApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van het bezoek") UUID id,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(id, kennis), BezoekApi.Response::of);
    }

    @POST
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Idempotent
    @Operation(operationId = "maakBezoek", summary = "Leg een gepland of afgelegd bezoek vast")
    public RestResponse<BezoekApi.Response> create(@Valid BezoekApi.Aanmaken nieuw) {
        Bezoek bezoek = service.maak(nieuw.regio(), nieuw.bezoek());
        return responses.created(Bezoek.pad(bezoek.id()), BezoekApi.Response.of(bezoek), bezoek.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "wijzigBezoek", summary = "Wijzig wat van een bezoek is vastgelegd")
    public RestResponse<BezoekApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid Bezoek.Inhoud inhoud) {
        return responses.changed(service.wijzig(id, expected, inhoud), BezoekApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanBezoek", summary = "Lees wie wat aan een bezoek wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, Kennis.nu());
        return responses.audittrail(Bezoek.pad(id), page);
    }
}
