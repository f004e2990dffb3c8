package nl.ghnt.regions.actieplan;

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
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.kader.KaderdekkingApi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/actieplannen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Actieplannen",
        description =
                "De plannen van aanpak van de regio's; wat is vastgesteld is openbaar, een concept bestaat alleen "
                        + "voor de eigen regio, het programmateam en de beheerder")
public class ActieplanResource {

    private static final Sorting SORTING = Sorting.by(
                    Sort.by("regio").and("geregistreerdOp", Sort.Direction.Descending), "id")
            .offering("regio", "regio")
            .offering("status", "status")
            .offering("beginGeldigheid", "beginGeldigheid")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final ActieplanService service;
    private final ActieplanInzageService inzage;
    private final Responses responses;

    ActieplanResource(ActieplanService service, ActieplanInzageService inzage, Responses responses) {
        this.service = service;
        this.inzage = inzage;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekActieplannen",
            summary = "Zoek plannen van aanpak",
            description =
                    "In de versie die op de dag het laatst was vastgesteld, naar wat op het moment bekend was; met"
                            + " geldigOp alleen plannen die op die dag golden. Een plan dat nooit is vastgesteld staat er"
                            + " alleen bij voor wie het mag zien.")
    public RestResponse<List<ActieplanApi.Samenvatting>> search(
            @Valid @BeanParam ActieplanFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(inzage.search(filter, page, SORTING.of(page)).map(ActieplanApi.Samenvatting::of));
    }

    @GET
    @Path("_themas")
    @PermitAll
    @Operation(
            operationId = "leesThemasVanActieplannen",
            summary = "Lees hoeveel regio's aan welke bouwsteen en welk thema werken",
            description = "Volgens het plan dat op de dag geldt, standaard vandaag: n van de N regio's en welke; de "
                    + "regio's zonder plan staan er met naam bij als onbekend.")
    public KaderdekkingApi.Response themas(@BeanParam TimeView time) {
        return KaderdekkingApi.Response.of(
                inzage.dekking(time), "Van deze regio's gold op deze dag geen plan dat is vastgelegd.");
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "leesActieplan",
            summary = "Lees een plan van aanpak",
            description = "In de versie die op de dag het laatst was vastgesteld, met de voortgang van die dag.")
    public RestResponse<ActieplanApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van het plan") UUID id, @BeanParam TimeView time) {
        ActieplanBeeld beeld = inzage.get(id, time);
        return responses.read(ActieplanApi.Response.of(beeld), beeld.version());
    }

    @POST
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "maakActieplan",
            summary = "Maak een plan van aanpak voor uw regio, in concept",
            description = "Een regio heeft een plan tegelijk. Elke actie krijgt een nummer dat zij houdt.")
    public RestResponse<ActieplanApi.Response> create(@Valid ActieplanApi.Aanmaken nieuw) {
        Actieplan plan = service.maak(nieuw.regio(), nieuw.inhoud());
        return responses.created(plan.pad(), ActieplanApi.Response.of(inzage.naWijziging(plan)), plan.version());
    }

    @POST
    @Creates
    @Path("{id}/kopie")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "kopieerActieplan",
            summary = "Neem het plan van een voorganger over als concept voor uw regio",
            description = "Kan alleen als uw regio in het register een opvolger is. De acties houden hun nummers; de "
                    + "voortgang blijft bij het oude plan.")
    public RestResponse<ActieplanApi.Response> kopie(
            @PathParam("id") @Parameter(description = "Identificatie van het plan van de voorganger") UUID id,
            @Valid OvergangApi.Kopie kopie) {
        Actieplan plan = service.kopieer(id, kopie.regio());
        return responses.created(plan.pad(), ActieplanApi.Response.of(inzage.naWijziging(plan)), plan.version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanActieplan", summary = "Lees wie wat aan een plan wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        inzage.eisZichtbaar(id);
        return responses.audittrail(Actieplan.pad(id), page);
    }
}
