package nl.ghnt.projectpool.kerncijfer;

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

@Path("/kerncijfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kerncijfers", description = "Gepubliceerde en getelde getallen over de projectenpool, uit elkaar gehouden")
public class KerncijferResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("volgnummer"), "code")
            .offering("volgnummer", "volgnummer")
            .offering("code", "code")
            .offering("geregistreerdOp", "geregistreerdOp");

    /** Which registrations of a figure are asked for. */
    public static class RegistratieFilter extends ChangedSince {

        static final Sorting SORTING = Sorting.by(Sort.by("geregistreerdOp"), "id")
                .offering("geregistreerdOp", "geregistreerdOp")
                .offering("gewijzigdOp", "gewijzigdOp");
    }

    private final KerncijferService service;
    private final Responses responses;

    KerncijferResource(KerncijferService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekKerncijfers", summary = "Lees de kerncijfers en wat elk getal is")
    public RestResponse<List<KerncijferApi.Response>> search(
            @QueryParam("soort") @Parameter(description = "Alleen gepubliceerde, of alleen getelde")
                    Kerncijfer.Soort soort,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(soort, beschikbaarOp, changed, page, SORTING.of(page))
                .map(KerncijferApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesKerncijfer", summary = "Lees een kerncijfer")
    public RestResponse<KerncijferApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van het kerncijfer", example = "GEFINANCIERDE_PROJECTEN")
                    String code,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        Kerncijferstand stand = service.get(code, beschikbaarOp);
        return responses.read(
                KerncijferApi.Response.of(stand), stand.kerncijfer().version());
    }

    @GET
    @Path("{code}/registraties")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekRegistraties",
            summary = "Lees wat er van een kerncijfer is vastgelegd",
            description = "Een geteld cijfer heeft geen registraties.")
    public RestResponse<List<KerncijferApi.RegistratieResponse>> registraties(
            @PathParam("code") String code, @BeanParam RegistratieFilter changed, @Valid @BeanParam ListRequest page) {
        return responses.page(service.registraties(code, changed, page, RegistratieFilter.SORTING.of(page))
                .map(KerncijferApi.RegistratieResponse::of));
    }

    @POST
    @Creates
    @Path("{code}/registraties")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Idempotent
    @Operation(
            operationId = "registreerKerncijfer",
            summary = "Leg vast wat een bron over een gepubliceerd cijfer zegt",
            description = "De vorige registratie blijft leesbaar met beschikbaarOp. Een geteld cijfer geeft 409.")
    public RestResponse<KerncijferApi.Response> registreer(
            @PathParam("code") String code,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid Registratie.Inhoud inhoud) {
        Kerncijferstand stand = service.registreer(code, expected, inhoud);
        return responses.created(
                KerncijferService.path(code),
                KerncijferApi.Response.of(stand),
                stand.kerncijfer().version());
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesAudittrailVanKerncijfer",
            summary = "Lees wie een kerncijfer vastlegde, wanneer en waarom")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        service.eisBestaand(code);
        return responses.audittrail(KerncijferService.path(code), page);
    }
}
