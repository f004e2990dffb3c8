package nl.ghnt.governance.knelpunt;

import io.quarkus.panache.common.Sort;
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
import nl.ghnt.governance.Rollen;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/knelpunten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knelpunten", description = "Knelpunten uit de regio's en hoe zij worden behandeld")
public class KnelpuntResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("gemeldOp"), "id")
            .offering("gemeldOp", "gemeldOp")
            .offering("regio", "inhoud.regio")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final KnelpuntService service;
    private final Responses responses;

    KnelpuntResource(KnelpuntService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.BEHEERDER,
        Rollen.SYSTEEM_LEZEN
    })
    @Operation(operationId = "zoekKnelpuntenUitRegios", summary = "Zoek knelpunten uit de regio's")
    public RestResponse<List<KnelpuntApi.Response>> search(
            @Valid @BeanParam KnelpuntFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(KnelpuntApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.BEHEERDER,
        Rollen.SYSTEEM_LEZEN
    })
    @Operation(operationId = "leesKnelpuntMetBehandeling", summary = "Lees een knelpunt met zijn behandeling")
    public RestResponse<KnelpuntApi.Response> read(@PathParam("id") UUID id) {
        return responses.read(service.get(id), KnelpuntApi.Response::of);
    }

    @POST
    @Path("{id}/behandelingen")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.KERNTEAM, Rollen.STUURGROEP})
    @Operation(
            operationId = "behandelKnelpunt",
            summary = "Zet een stap in de behandeling van een knelpunt",
            description =
                    "Kernteam en stuurgroep voor zichzelf, het programmateam voor elk. De stap kan verwijzen naar het "
                            + "agendapunt of het besluit van het gremium. De regio hoort ervan, met de toelichting; openbaar wordt dat niet.")
    public RestResponse<KnelpuntApi.Response> handle(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid KnelpuntApi.BehandelRequest request) {
        return responses.changed(service.behandel(id, expected, request), KnelpuntApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanKnelpuntbehandeling", summary = "Lees wie wat met een knelpunt deed")
    public RestResponse<List<AuditRecord>> audit(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(service.get(id).pad(), page);
    }
}
