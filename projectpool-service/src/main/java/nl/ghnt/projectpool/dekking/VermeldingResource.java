package nl.ghnt.projectpool.dekking;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/vermeldingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vermeldingen", description = "De gedrukte vermeldingen van de dekkingstabel en waar zij bij horen")
public class VermeldingResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("volgnummer"), "volgnummer")
            .offering("volgnummer", "volgnummer", "zoals gedrukt")
            .offering("geregistreerdOp", "geregistreerdOp");

    /** Which assignments of an entry are asked for. */
    public static class ToewijzingFilter extends ChangedSince {

        static final Sorting SORTING = Sorting.by(Sort.by("geregistreerdOp"), "id")
                .offering("geregistreerdOp", "geregistreerdOp")
                .offering("gewijzigdOp", "gewijzigdOp");
    }

    private final VermeldingService service;
    private final DekkingService dekking;
    private final Responses responses;

    VermeldingResource(VermeldingService service, DekkingService dekking, Responses responses) {
        this.service = service;
        this.dekking = dekking;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekVermeldingen", summary = "Zoek vermeldingen")
    public RestResponse<List<VermeldingApi.Response>> search(
            @Valid @BeanParam DekkingFilter filter,
            @QueryParam("gezamenlijk") @Parameter(description = "Alleen wel, of alleen niet gezamenlijke vermeldingen")
                    Boolean gezamenlijk,
            @Valid @BeanParam ListRequest page) {
        return responses.page(dekking.vermeldingen(filter, gezamenlijk, page, SORTING.of(page))
                .map(VermeldingApi.Response::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesVermelding", summary = "Lees een vermelding")
    public RestResponse<VermeldingApi.Response> read(
            @PathParam("id") UUID id,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        Toewijzing toewijzing = service.get(id, beschikbaarOp);
        return responses.read(
                VermeldingApi.Response.of(toewijzing), toewijzing.vermelding().version());
    }

    @GET
    @Path("{id}/toewijzingen")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekToewijzingen",
            summary = "Lees waar een vermelding bij hoorde en hoort, de oudste eerst")
    public RestResponse<List<VermeldingApi.ToewijzingResponse>> toewijzingen(
            @PathParam("id") UUID id, @BeanParam ToewijzingFilter changed, @Valid @BeanParam ListRequest page) {
        return responses.page(service.toewijzingen(id, changed, page, ToewijzingFilter.SORTING.of(page))
                .map(VermeldingApi.ToewijzingResponse::of));
    }

    @POST
    @Creates
    @Path("{id}/toewijzingen")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Idempotent
    @Operation(
            operationId = "wijsVermeldingToe",
            summary = "Leg opnieuw vast waar een vermelding bij hoort",
            description = "De vorige toewijzing blijft leesbaar met beschikbaarOp. De gedrukte tekst verandert niet.")
    public RestResponse<VermeldingApi.Response> wijsToe(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid VermeldingApi.Request request) {
        Toewijzing toewijzing = service.wijsToe(id, expected, request.inhoud());
        return responses.created(
                VermeldingService.path(id),
                VermeldingApi.Response.of(toewijzing),
                toewijzing.vermelding().version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesAudittrailVanVermelding",
            summary = "Lees wie een vermelding toewees, wanneer en waarom")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id, null);
        return responses.audittrail(VermeldingService.path(id), page);
    }
}
