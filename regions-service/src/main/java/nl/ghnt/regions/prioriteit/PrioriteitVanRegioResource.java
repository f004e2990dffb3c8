package nl.ghnt.regions.prioriteit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Periode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/regios/{code}/prioriteiten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regioprioriteiten", description = "De eigen prioriteiten van de regio's per halfjaar")
public class PrioriteitVanRegioResource {

    private final PrioriteitService service;
    private final Responses responses;

    PrioriteitVanRegioResource(PrioriteitService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Path("{periode}")
    @PermitAll
    @Operation(
            operationId = "leesRegioprioriteiten",
            summary = "Lees de eigen prioriteiten van een regio voor een halfjaar",
            description = "Is er niets vastgelegd, dan zijn zij onbekend, met de reden.")
    public RestResponse<PrioriteitApi.Response> read(
            @PathParam("code") String code,
            @PathParam("periode") @Parameter(description = "Halfjaar", example = "2021-H2") Periode periode,
            @QueryParam("beschikbaarOp") @Parameter(description = "Wat wisten we op dit moment? Standaard nu.")
                    Instant beschikbaarOp) {
        Prioriteitenbeeld beeld = service.get(code, periode, beschikbaarOp);
        return responses.read(PrioriteitApi.Response.of(beeld), beeld.version());
    }

    @PUT
    @Path("{periode}")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "stelRegioprioriteitenVast",
            summary = "Leg de eigen prioriteiten van uw regio voor een halfjaar vast",
            description =
                    "Alle prioriteiten samen; wat u weglaat vervalt en blijft bewaard. Zij bepalen de thematische "
                            + "vragenlijst. Als er nog niets is vastgelegd, geeft u de ETag van dat antwoord mee.")
    public RestResponse<PrioriteitApi.Response> update(
            @PathParam("code") String code,
            @PathParam("periode") Periode periode,
            @BeanParam ExpectedVersion expected,
            @Valid PrioriteitApi.Vaststellen keuze) {
        Prioriteitenbeeld beeld = service.stelVast(code, periode, expected, keuze.elementen(), keuze.toelichting());
        return responses.changed(PrioriteitApi.Response.of(beeld), beeld.version());
    }

    @GET
    @Path("{periode}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(
            operationId = "leesAudittrailVanRegioprioriteiten",
            summary = "Lees wie wat aan de prioriteiten van een regio wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @PathParam("periode") Periode periode, @Valid @BeanParam PageRequest page) {
        service.get(code, periode, null);
        return responses.audittrail(Regioprioriteiten.pad(code, periode), page);
    }
}
