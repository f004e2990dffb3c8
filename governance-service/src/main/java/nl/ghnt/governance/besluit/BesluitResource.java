package nl.ghnt.governance.besluit;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/besluiten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besluiten", description = "Het register van besluiten")
public class BesluitResource {

    private static final String PATH = "/besluiten/";
    private static final Sorting SORTING =
            Sorting.by(Sort.by("dag"), "id").offering("datum", "dag").offering("geregistreerdOp", "geregistreerdOp");

    private final BesluitService service;
    private final Responses responses;

    BesluitResource(BesluitService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekBesluiten", summary = "Zoek besluiten")
    public RestResponse<List<BesluitApi.Response>> search(
            @QueryParam("gremium") @KnownCode("gremium") @Parameter(description = "Alleen van dit gremium")
                    String gremium,
            @QueryParam("status") @Parameter(description = "Alleen met deze status") Besluit.Status status,
            @QueryParam("onderwerpSoort") @Parameter(description = "Alleen over dit soort onderwerp")
                    Agendapunt.OnderwerpSoort onderwerpSoort,
            @QueryParam("onderwerp") @Parameter(description = "Alleen over deze voortgangsrapportage of dit project")
                    UUID onderwerp,
            @QueryParam("bijeenkomst") @Parameter(description = "Alleen in deze bijeenkomst") UUID bijeenkomst,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        BesluitFilter filter =
                new BesluitFilter(gremium, status, onderwerpSoort, onderwerp, bijeenkomst, changed.gewijzigdSinds());
        return responses.page(service.search(filter, page, SORTING.of(page)).map(BesluitApi.Response::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesBesluit", summary = "Lees een besluit")
    public RestResponse<BesluitApi.Response> read(@PathParam("id") UUID id) {
        return responses.read(service.get(id), BesluitApi.Response::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.STUURGROEP)
    @Operation(
            operationId = "neemBesluit",
            summary = "Neem een besluit over een agendapunt",
            description = "Alleen de stuurgroep besluit, over een punt van een bijeenkomst die zij gehouden heeft. Het"
                    + " besluit is besloten tot het wordt gepubliceerd.")
    public RestResponse<BesluitApi.Response> decide(@NotNull @Valid BesluitApi.Request request) {
        Besluit besluit = service.neem(request);
        return responses.created(PATH + besluit.id(), BesluitApi.Response.of(besluit), besluit.version());
    }

    @POST
    @Path("{id}/publicatie")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.STUURGROEP, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(
            operationId = "publiceerBesluit",
            summary = "Maak een besluit met zijn toelichting openbaar",
            description = "Kan als het agendapunt waarover het gaat openbaar is.")
    public RestResponse<BesluitApi.Response> publish(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.publiceer(id, expected), BesluitApi.Response::of);
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanBesluit", summary = "Lees wie dit besluit vastlegde")
    public RestResponse<List<AuditRecord>> audit(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(PATH + service.get(id).id(), page);
    }
}
