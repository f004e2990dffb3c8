package nl.ghnt.projectpool.besluit;

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

@Path("/beschikkingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beschikkingen", description = "Wat over een aanvraag is besloten, met de brief en het bezwaar")
public class BeschikkingResource {

    private final BeschikkingService service;
    private final Responses responses;

    BeschikkingResource(BeschikkingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekBeschikkingen",
            summary = "Zoek beschikkingen",
            description = "Een gemeente ziet die over wat zij aanvroeg of waaraan zij met haar naam meedoet.")
    public RestResponse<List<BeschikkingApi.Response>> search(
            @BeanParam BeschikkingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, BeschikkingFilter.SORTING.of(page)).map(service::toon));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesBeschikking", summary = "Lees wat over een aanvraag is besloten")
    public RestResponse<BeschikkingApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de beschikking") UUID id) {
        return responses.read(service.get(id), service::toon);
    }

    @GET
    @Path("{id}/brief")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesBeschikkingsbrief",
            summary = "Lees de brief over een beschikking",
            description = "Als tekst, zoals zij bij de vaststelling is geschreven.")
    public RestResponse<BeschikkingApi.Brief> brief(@PathParam("id") UUID id) {
        return RestResponse.ok(service.brief(id));
    }

    @POST
    @Idempotent
    @Path("{id}/bezwaar")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM})
    @Operation(
            operationId = "maakBezwaar",
            summary = "Maak bezwaar tegen een beschikking",
            description = "Door de gemeente die aanvroeg, of door het programmateam als het bezwaar per brief kwam.")
    public RestResponse<BeschikkingApi.Response> maakBezwaar(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Bezwaar.Maken bezwaar) {
        return responses.changed(service.maakBezwaar(id, expected, bezwaar), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/bezwaaruitkomst")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "beslisOpBezwaar",
            summary = "Leg vast wat van een bezwaar kwam",
            description =
                    "Is het gegrond, dan wordt de aanvraag heroverwogen: in een volgende besluitlijst, en niet slechter. Dat"
                            + " kan niet meer als het project is afgesloten of de ronde is afgerond.")
    public RestResponse<BeschikkingApi.Response> beslisOpBezwaar(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid Bezwaar.Beslissen beslissing) {
        return responses.changed(service.beslisOpBezwaar(id, expected, beslissing), service::toon);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanBeschikking", summary = "Lees wie wat aan een beschikking wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Beschikking.pad(id), page);
    }
}
