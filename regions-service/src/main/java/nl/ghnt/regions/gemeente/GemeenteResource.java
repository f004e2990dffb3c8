package nl.ghnt.regions.gemeente;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/gemeenten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gemeenten", description = "Gemeenten door de tijd, met CBS-code en TOOI-adres")
public class GemeenteResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.naam"), "code")
            .offering("naam", "inhoud.naam")
            .offering("code", "code")
            .offering("provincie", "inhoud.provincie");

    private final GemeenteService service;
    private final Responses responses;

    GemeenteResource(GemeenteService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "zoekGemeenten",
            summary = "Zoek gemeenten",
            description = "Zonder geldigOp alle gemeenten uit het register, met geldigOp die van die dag.")
    public RestResponse<List<GemeenteApi.Response>> search(
            @Valid @BeanParam GemeenteFilter filter, @BeanParam TimeView time, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, time, page, SORTING.of(page)).map(GemeenteApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesGemeente", summary = "Lees een gemeente")
    public RestResponse<GemeenteApi.Response> read(
            @PathParam("code") @Parameter(description = "CBS-code", example = "GM0363") String code,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        return responses.read(service.get(code, TimeView.at(null, beschikbaarOp)), GemeenteApi.Response::of);
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanGemeente", summary = "Lees wie wat aan een gemeente wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        Gemeente gemeente = service.get(code, TimeView.at(null, null));
        return responses.audittrail("/gemeenten/" + gemeente.code(), page);
    }
}
