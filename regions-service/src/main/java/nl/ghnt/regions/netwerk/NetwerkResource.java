package nl.ghnt.regions.netwerk;

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

@Path("/netwerken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Netwerken",
        description = "Netwerken van de regio's, hun partners en de regionale bestuurlijke bijeenkomsten")
public class NetwerkResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("regio").and("soort"), "stuk")
            .offering("regio", "regio")
            .offering("soort", "soort")
            .offering("naam", "naam")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final NetwerkService service;
    private final Responses responses;

    NetwerkResource(NetwerkService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekNetwerken", summary = "Zoek netwerken die op een dag gelden")
    public RestResponse<List<NetwerkApi.Response>> search(
            @Valid @BeanParam NetwerkFilter filter, @BeanParam TimeView time, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, time, page, SORTING.of(page)).map(NetwerkApi.Response::of));
    }

    @GET
    @Path("_dekking")
    @PermitAll
    @Operation(
            operationId = "leesDekkingVanNetwerken",
            summary = "Lees welke regio's welk netwerk hebben",
            description = "Per soort van n van de N regio's op de gevraagde dag; waarvan het niet is vastgelegd staat "
                    + "er met naam bij.")
    public NetwerkApi.DekkingResponse coverage(@BeanParam TimeView time) {
        return NetwerkApi.DekkingResponse.of(service.dekking(time));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesNetwerk", summary = "Lees een netwerk met zijn partners")
    public RestResponse<NetwerkApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van het netwerk") UUID id,
            @BeanParam TimeView time) {
        NetwerkBeeld beeld = service.get(id, time);
        return responses.read(NetwerkApi.Response.of(beeld), beeld.netwerk().version());
    }

    @POST
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "maakNetwerk", summary = "Leg een netwerk van de eigen regio vast")
    public RestResponse<NetwerkApi.Response> create(@Valid NetwerkApi.Aanmaken nieuw) {
        NetwerkBeeld beeld = service.maak(nieuw.regio(), nieuw.soort(), nieuw.beginGeldigheid(), nieuw.gegevens());
        return responses.created(
                Netwerk.pad(beeld.netwerk().id()),
                NetwerkApi.Response.of(beeld),
                beeld.netwerk().version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "wijzigNetwerk",
            summary = "Wijzig naam, partners en benutte structuren van een netwerk",
            description = "Wie er eerder meedeed blijft met beschikbaarOp te zien.")
    public RestResponse<NetwerkApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid NetwerkApi.Gegevens gegevens) {
        return changed(service.wijzig(id, expected, gegevens));
    }

    @POST
    @Path("{id}/beeindiging")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "beeindigNetwerk", summary = "Beëindig een netwerk")
    public RestResponse<NetwerkApi.Response> end(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid NetwerkApi.Beeindigen einde) {
        return changed(service.beeindig(id, expected, einde.eindeGeldigheid()));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanNetwerk", summary = "Lees wie wat aan een netwerk wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, TimeView.at(null, null));
        return responses.audittrail(Netwerk.pad(id), page);
    }

    private RestResponse<NetwerkApi.Response> changed(NetwerkBeeld beeld) {
        return responses.changed(NetwerkApi.Response.of(beeld), beeld.netwerk().version());
    }
}
