package nl.ghnt.governance.bijeenkomst;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Rollen;
import nl.ghnt.governance.persoon.NaamService;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Creates;
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

@Path("/bijeenkomsten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bijeenkomsten", description = "Geplande en gehouden bijeenkomsten, met hun agenda")
public class BijeenkomstResource {

    private static final String PATH = "/bijeenkomsten/";
    private static final Sorting SORTING = Sorting.by(Sort.by("dag"), "id")
            .offering("datum", "dag")
            .offering("titel", "titel")
            .offering("gewijzigdOp", "gewijzigdOp");
    private final BijeenkomstService service;
    private final Responses responses;
    private final NaamService namen;

    BijeenkomstResource(BijeenkomstService service, Responses responses, NaamService namen) {
        this.service = service;
        this.responses = responses;
        this.namen = namen;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekBijeenkomsten", summary = "Zoek bijeenkomsten")
    public RestResponse<List<BijeenkomstApi.Kort>> search(
            @QueryParam("gremium") @KnownCode("gremium") @Parameter(description = "Alleen van dit gremium")
                    String gremium,
            @QueryParam("soort") @Parameter(description = "Alleen deze soort") Bijeenkomst.Soort soort,
            @QueryParam("status") @Parameter(description = "Alleen met deze status") Stand.Status status,
            @QueryParam("vanDatum") @Parameter(description = "Alleen op of na deze dag") LocalDate from,
            @QueryParam("totDatum") @Parameter(description = "Alleen op of voor deze dag") LocalDate to,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        BijeenkomstFilter filter = new BijeenkomstFilter(gremium, soort, status, from, to, changed.gewijzigdSinds());
        return responses.page(service.search(filter, page, SORTING.of(page))
                .map(bijeenkomst -> BijeenkomstApi.Kort.of(bijeenkomst, service.zietBesloten(bijeenkomst))));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesBijeenkomst", summary = "Lees een bijeenkomst met haar agenda")
    public RestResponse<BijeenkomstApi.Response> read(@PathParam("id") UUID id) {
        Bijeenkomst bijeenkomst = service.get(id);
        return responses.read(show(bijeenkomst), bijeenkomst.version(service.zietBesloten(bijeenkomst)));
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(operationId = "planBijeenkomst", summary = "Plan een bijeenkomst")
    public RestResponse<BijeenkomstApi.Response> plan(@NotNull @Valid BijeenkomstApi.PlanRequest request) {
        Bijeenkomst bijeenkomst = service.plan(request);
        return responses.created(PATH + bijeenkomst.id(), show(bijeenkomst), bijeenkomst.version());
    }

    @POST
    @Path("{id}/bevestiging")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(operationId = "bevestigBijeenkomst", summary = "Bevestig dat een bijeenkomst doorgaat")
    public RestResponse<BijeenkomstApi.Response> confirm(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.bevestig(id, expected), this::show);
    }

    @POST
    @Path("{id}/verslag")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(operationId = "legVerslagVast", summary = "Leg vast dat een bijeenkomst gehouden is")
    public RestResponse<BijeenkomstApi.Response> held(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid BijeenkomstApi.VerslagRequest request) {
        return responses.changed(
                service.houd(id, expected, request.gehoudenDatum(), request.samenvatting()), this::show);
    }

    @POST
    @Path("{id}/afgelasting")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(operationId = "gelastBijeenkomstAf", summary = "Gelast een bijeenkomst af")
    public RestResponse<BijeenkomstApi.Response> cancel(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid BijeenkomstApi.AfgelastRequest request) {
        return responses.changed(service.gelastAf(id, expected, request.reden()), this::show);
    }

    @POST
    @Path("{id}/publicatie")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(
            operationId = "publiceerBijeenkomst",
            summary = "Maak openbaar wat nu van een bijeenkomst is vastgelegd",
            description = "Met haar agenda, en haar samenvatting of de reden van afgelasting als die er is. Wat daarna"
                    + " wordt getypt is besloten tot het opnieuw wordt gepubliceerd.")
    public RestResponse<BijeenkomstApi.Response> publish(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.publiceer(id, expected), this::show);
    }

    @GET
    @Path("{id}/agendapunten")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekAgendapunten", summary = "Lees de agenda van een bijeenkomst")
    public RestResponse<List<BijeenkomstApi.AgendapuntResponse>> agenda(
            @PathParam("id") UUID id, @Valid @BeanParam AgendapuntFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.agenda(id, filter, page, AgendapuntFilter.SORTING.of(page))
                .map(BijeenkomstApi.AgendapuntResponse::of));
    }

    @GET
    @Path("{id}/agendapunten/{agendapunt}")
    @PermitAll
    @Operation(operationId = "leesAgendapunt", summary = "Lees een agendapunt")
    public RestResponse<BijeenkomstApi.AgendapuntResponse> agendaItem(
            @PathParam("id") UUID id, @PathParam("agendapunt") UUID agendapunt) {
        Agendapunt punt = service.agendapunt(id, agendapunt);
        Bijeenkomst bijeenkomst = punt.bijeenkomst();
        return responses.read(
                BijeenkomstApi.AgendapuntResponse.of(punt), bijeenkomst.version(service.zietBesloten(bijeenkomst)));
    }

    @POST
    @Creates
    @Path("{id}/agendapunten")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(
            operationId = "voegAgendapuntToe",
            summary = "Zet een punt op de agenda",
            description =
                    "Een voortgangsrapportage komt vanzelf op de agenda als zij ter vaststelling is aangeboden, een"
                            + " project van de projectenpool als het voor de informatiedag is voorgedragen.")
    public RestResponse<BijeenkomstApi.AgendapuntResponse> addAgendaItem(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid BijeenkomstApi.AgendapuntRequest request) {
        Agendapunt punt = service.agendeer(id, expected, request.toOpgave());
        return responses.created(
                PATH + id + "/agendapunten/" + punt.id(),
                BijeenkomstApi.AgendapuntResponse.of(punt),
                punt.bijeenkomst().version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanBijeenkomst", summary = "Lees wie deze bijeenkomst wijzigde")
    public RestResponse<List<AuditRecord>> audit(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(PATH + service.get(id).id(), page);
    }

    private BijeenkomstApi.Response show(Bijeenkomst bijeenkomst) {
        return BijeenkomstApi.Response.of(
                bijeenkomst, service.zietBesloten(bijeenkomst), namen.toont(bijeenkomst.begeleider()));
    }
}
