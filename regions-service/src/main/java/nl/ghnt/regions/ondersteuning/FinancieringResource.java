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

@Path("/financieringen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ondersteuning")
public class FinancieringResource {

    private final FinancieringService service;
    private final Responses responses;

    FinancieringResource(FinancieringService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.BEHEERDER, Rollen.LEZEN
    })
    @Operation(
            operationId = "zoekFinancieringen",
            summary = "Zoek wat het programma regio's betaalt",
            description = "Een regio ziet alleen haar eigen financiering.")
    public RestResponse<List<FinancieringApi.Response>> search(
            @Valid @BeanParam FinancieringFilter filter, @BeanParam Kennis kennis, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, kennis, page, FinancieringFilter.SORTING.of(page))
                .map(FinancieringApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.BEHEERDER, Rollen.LEZEN
    })
    @Operation(operationId = "leesFinanciering", summary = "Lees een financiering")
    public RestResponse<FinancieringApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de financiering") UUID id,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(id, kennis), FinancieringApi.Response::of);
    }

    @POST
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Idempotent
    @Operation(operationId = "maakFinanciering", summary = "Leg vast wat het programma een regio betaalt")
    public RestResponse<FinancieringApi.Response> create(@Valid FinancieringApi.Aanmaken nieuw) {
        Financiering financiering = service.maak(nieuw.regio(), nieuw.financiering());
        return responses.created(
                Financiering.pad(financiering.id()), FinancieringApi.Response.of(financiering), financiering.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "wijzigFinanciering", summary = "Wijzig een financiering")
    public RestResponse<FinancieringApi.Response> update(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid Financiering.Inhoud inhoud) {
        return responses.changed(service.wijzig(id, expected, inhoud), FinancieringApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanFinanciering", summary = "Lees wie wat aan een financiering wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, Kennis.nu());
        return responses.audittrail(Financiering.pad(id), page);
    }
}
