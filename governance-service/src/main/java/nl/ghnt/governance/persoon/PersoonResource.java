package nl.ghnt.governance.persoon;

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
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/personen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personen", description = "Professionals in hun functie; alleen voor wie namen mag zien")
public class PersoonResource {

    static final String PATH = "/personen/";
    private static final Sorting SORTING = Sorting.by(Sort.by("naam.achternaam"), "id")
            .offering("achternaam", "naam.achternaam")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final PersoonService service;
    private final NaamService namen;
    private final Responses responses;

    PersoonResource(PersoonService service, NaamService namen, Responses responses) {
        this.service = service;
        this.namen = namen;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.STUURGROEP,
        Rollen.KERNTEAM,
        Rollen.OPDRACHTGEVER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEHEERDER,
        Rollen.SYSTEEM_LEZEN
    })
    @Operation(
            operationId = "zoekPersonen",
            summary = "Zoek personen",
            description = "Dat u dit las, wordt bij elke persoon vastgelegd.")
    public RestResponse<List<PersoonApi.Response>> search(
            @Valid @BeanParam PersoonFilter filter, @Valid @BeanParam ListRequest page) {
        Page<Persoon> personen = service.search(filter, page, SORTING.of(page));
        namen.toont(personen.items().stream());
        return responses.page(personen.map(PersoonApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.STUURGROEP,
        Rollen.KERNTEAM,
        Rollen.OPDRACHTGEVER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEHEERDER,
        Rollen.SYSTEEM_LEZEN
    })
    @Operation(
            operationId = "leesPersoon",
            summary = "Lees een persoon",
            description = "Dat u dit las, wordt vastgelegd.")
    public RestResponse<PersoonApi.Response> read(@PathParam("id") UUID id) {
        Persoon persoon = service.get(id);
        namen.toont(persoon);
        return responses.read(PersoonApi.Response.of(persoon), persoon.version());
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(operationId = "voegPersoonToe", summary = "Voeg een professional toe")
    public RestResponse<PersoonApi.Response> add(@NotNull @Valid Persoon.Naam naam) {
        Persoon persoon = service.voegToe(naam);
        return responses.created(PATH + persoon.id(), PersoonApi.Response.of(persoon), persoon.version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanPersoon", summary = "Lees wie deze persoon toevoegde")
    public RestResponse<List<AuditRecord>> audit(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(PATH + service.get(id).id(), page);
    }
}
