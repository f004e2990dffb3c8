package nl.ghnt.governance.agendering;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Rollen;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What waits for a meeting, and at which one it is: it tells of meetings and outcomes that may be closed, so that only who sees
 * those reads it; the stuurgroep reads of its own.
 */
@Path("/agenderingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenderingen", description = "Wat op een agenda moet komen")
public class AgenderingResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("aangebodenOp"), "id")
            .offering("aangebodenOp", "aangebodenOp")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final AgenderingService service;
    private final Responses responses;

    AgenderingResource(AgenderingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.STUURGROEP, Rollen.BEHEERDER, Rollen.SYSTEEM_LEZEN})
    @Operation(operationId = "zoekAgenderingen", summary = "Zoek wat op een agenda moet komen of daar op staat")
    public RestResponse<List<AgenderingApi.Response>> search(
            @QueryParam("status") @Parameter(description = "Alleen met deze status") Agendering.Status status,
            @QueryParam("onderwerpSoort") @Parameter(description = "Alleen over dit soort onderwerp")
                    Agendapunt.OnderwerpSoort onderwerpSoort,
            @QueryParam("onderwerp") @Parameter(description = "Alleen van deze voortgangsrapportage of dit project")
                    UUID onderwerp,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        AgenderingFilter filter = new AgenderingFilter(status, onderwerpSoort, onderwerp, changed.gewijzigdSinds());
        return responses.page(service.search(filter, page, SORTING.of(page)).map(AgenderingApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.STUURGROEP, Rollen.BEHEERDER, Rollen.SYSTEEM_LEZEN})
    @Operation(operationId = "leesAgendering", summary = "Lees wat op een agenda moet komen")
    public RestResponse<AgenderingApi.Response> read(@PathParam("id") UUID id) {
        Agendering agendering = service.get(id);
        return responses.read(AgenderingApi.Response.of(agendering), agendering.version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanAgendering", summary = "Lees wat er met een agendering gebeurde")
    public RestResponse<List<AuditRecord>> audit(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail("/agenderingen/" + service.get(id).id(), page);
    }
}
