package nl.ghnt.regions.pilot;

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

@Path("/pilots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Pilots",
        description = "Pilots, de werkwijzen waarmee zij worden vergeleken, en de experimenten van anderen")
public class PilotResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("code"), "stuk")
            .offering("code", "code")
            .offering("naam", "inhoud.naam")
            .offering("regio", "regio")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final PilotService service;
    private final Responses responses;

    PilotResource(PilotService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekPilots", summary = "Zoek pilots en de werkwijzen waarmee zij worden vergeleken")
    public RestResponse<List<PilotApi.Response>> search(
            @Valid @BeanParam PilotFilter filter, @BeanParam TimeView time, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, time, page, SORTING.of(page)).map(PilotApi.Response::of));
    }

    @GET
    @Path("_telling")
    @PermitAll
    @Operation(
            operationId = "telPilots",
            summary = "Tel de pilots op een dag",
            description = "Nieuwe pilots en verbredingen; referentiewerkwijzen tellen niet mee.")
    public PilotApi.TellingResponse count(@BeanParam TimeView time) {
        return PilotApi.TellingResponse.of(service.telling(time));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesPilot", summary = "Lees een pilot")
    public RestResponse<PilotApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de pilot") UUID id, @BeanParam TimeView time) {
        PilotBeeld beeld = service.get(id, time);
        return responses.read(PilotApi.Response.of(beeld), beeld.pilot().version());
    }

    @POST
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "maakPilot", summary = "Leg een pilot vast")
    public RestResponse<PilotApi.Response> create(@Valid PilotInvoer.Aanmaken nieuw) {
        PilotBeeld beeld = service.maak(
                nieuw.regio(), nieuw.code(), nieuw.soort(), nieuw.gegevens().toInhoud(), nieuw.stand());
        return responses.created(
                Pilot.pad(beeld.pilot().id()),
                PilotApi.Response.of(beeld),
                beeld.pilot().version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "wijzigPilot", summary = "Wijzig wat over een pilot wordt verteld")
    public RestResponse<PilotApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid PilotInvoer.Gegevens gegevens) {
        return changed(service.wijzig(id, expected, gegevens.toInhoud()));
    }

    @POST
    @Path("{id}/standen")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "meldPilotStand",
            summary = "Meld hoe ver een pilot is",
            description = "Ook dat zij als vaste werkwijze is voortgezet (STRUCTUREEL). Wat eerder is gemeld blijft "
                    + "staan; een pilot gaat niet terug.")
    public RestResponse<PilotApi.Response> report(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid PilotStand.Inhoud stand) {
        return changed(service.meld(id, expected, stand));
    }

    @POST
    @Path("{id}/verlengingen")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "verlengPilot", summary = "Verleng een pilot die is gestart")
    public RestResponse<PilotApi.Response> extend(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid PilotInvoer.Verlengen verlenging) {
        return changed(service.verleng(id, expected, verlenging));
    }

    @POST
    @Path("{id}/evaluatie")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "evalueerPilot",
            summary = "Leg vast waarmee een pilot wordt vergeleken en wat eruit kwam",
            description = "Het resultaat is leesbaar voor alle regio's.")
    public RestResponse<PilotApi.Response> evaluate(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid PilotInvoer.Evalueren evaluatie) {
        return changed(service.evalueer(id, expected, evaluatie));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanPilot", summary = "Lees wie wat aan een pilot wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, TimeView.at(null, null));
        return responses.audittrail(Pilot.pad(id), page);
    }

    private RestResponse<PilotApi.Response> changed(PilotBeeld beeld) {
        return responses.changed(PilotApi.Response.of(beeld), beeld.pilot().version());
    }
}
