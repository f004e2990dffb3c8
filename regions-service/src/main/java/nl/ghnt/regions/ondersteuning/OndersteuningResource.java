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
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Kennis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/ondersteuningen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Ondersteuning",
        description = "Vraag en aanbod, bezoeken en financiering; voor de eigen regio en het programmateam")
public class OndersteuningResource {

    private final OndersteuningService service;
    private final Responses responses;

    OndersteuningResource(OndersteuningService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.BEHEERDER, Rollen.LEZEN
    })
    @Operation(
            operationId = "zoekOndersteuning",
            summary = "Zoek vragen en aanbod",
            description = "Een regio ziet alleen wat haar aangaat.")
    public RestResponse<List<OndersteuningApi.Response>> search(
            @Valid @BeanParam OndersteuningFilter filter,
            @BeanParam Kennis kennis,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, kennis, page, OndersteuningFilter.SORTING.of(page))
                .map(OndersteuningApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.BEHEERDER, Rollen.LEZEN
    })
    @Operation(operationId = "leesOndersteuning", summary = "Lees een vraag of aanbod")
    public RestResponse<OndersteuningApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de ondersteuning") UUID id,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(id, kennis), OndersteuningApi.Response::of);
    }

    @POST
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "maakOndersteuning",
            summary = "Stel een vraag of doe een aanbod",
            description = "De eigen regio vraagt, het programmateam biedt aan.")
    public RestResponse<OndersteuningApi.Response> create(@Valid OndersteuningApi.Aanmaken nieuw) {
        Ondersteuning ondersteuning = service.maak(nieuw.regio(), nieuw.richting(), nieuw.inhoud());
        return responses.created(
                Ondersteuning.pad(ondersteuning.id()),
                OndersteuningApi.Response.of(ondersteuning),
                ondersteuning.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "wijzigOndersteuning", summary = "Wijzig een vraag of aanbod dat nog open is")
    public RestResponse<OndersteuningApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid Ondersteuning.Inhoud inhoud) {
        return responses.changed(service.wijzig(id, expected, inhoud), OndersteuningApi.Response::of);
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "startOndersteuning", summary = "Meld dat de ondersteuning loopt")
    public RestResponse<OndersteuningApi.Response> start(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.start(id, expected), OndersteuningApi.Response::of);
    }

    @POST
    @Path("{id}/afronding")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "rondOndersteuningAf",
            summary = "Rond ondersteuning af",
            description = "Met het antwoord op 'geholpen?' en wat anders en beter kan.")
    public RestResponse<OndersteuningApi.Response> finish(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid OndersteuningApi.Afronden afronding) {
        return responses.changed(
                service.rondAf(id, expected, afronding.geholpen(), afronding.andersOfBeter()),
                OndersteuningApi.Response::of);
    }

    @POST
    @Path("{id}/intrekking")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "trekOndersteuningIn", summary = "Trek een vraag of aanbod in")
    public RestResponse<OndersteuningApi.Response> withdraw(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @Valid OndersteuningApi.Intrekken intrekking) {
        return responses.changed(service.trekIn(id, expected, intrekking.reden()), OndersteuningApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanOndersteuning", summary = "Lees wie wat aan ondersteuning wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, Kennis.nu());
        return responses.audittrail(Ondersteuning.pad(id), page);
    }
}
