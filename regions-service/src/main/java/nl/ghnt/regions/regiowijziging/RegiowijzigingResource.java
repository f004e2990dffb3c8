package nl.ghnt.regions.regiowijziging;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Kennis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/regiowijzigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regiowijzigingen", description = "Wat er over regio's is besloten")
public class RegiowijzigingResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("ingangsdatum"), "id")
            .offering("ingangsdatum", "ingangsdatum")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final RegiowijzigingService service;
    private final Responses responses;

    RegiowijzigingResource(RegiowijzigingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "zoekRegiowijzigingen", summary = "Zoek wijzigingen van regio's")
    public RestResponse<List<RegiowijzigingApi.Response>> search(
            @Valid @BeanParam RegiowijzigingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(RegiowijzigingApi.Response::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesRegiowijziging", summary = "Lees een wijziging van regio's")
    public RestResponse<RegiowijzigingApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de wijziging") UUID id,
            @BeanParam Kennis kennis) {
        RegiowijzigingBeeld beeld = service.get(id, kennis);
        return responses.read(
                RegiowijzigingApi.Response.of(beeld), beeld.wijziging().version());
    }

    @POST
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Idempotent
    @Operation(
            operationId = "legRegiowijzigingVast",
            summary = "Leg een wijziging van regio's vast",
            description = "Sluit en opent geldigheid, legt voorgangers en opvolgers vast; verplaatst en verwijdert "
                    + "niets.")
    public RestResponse<RegiowijzigingApi.Response> create(@Valid RegiowijzigingApi.Vastleggen wijziging) {
        RegiowijzigingBeeld beeld = service.legVast(wijziging.toVoorstel());
        return responses.created(
                beeld.wijziging().pad(),
                RegiowijzigingApi.Response.of(beeld),
                beeld.wijziging().version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanRegiowijziging", summary = "Lees wie een wijziging vastlegde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, Kennis.nu());
        return responses.audittrail(Regiowijziging.pad(id), page);
    }
}
