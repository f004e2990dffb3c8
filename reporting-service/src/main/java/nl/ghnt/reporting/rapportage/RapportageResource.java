package nl.ghnt.reporting.rapportage;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import nl.ghnt.reporting.Rechten;
import nl.ghnt.reporting.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/voortgangsrapportages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Voortgangsrapportages",
        description = "Van concept tot openbaar: wat het programma elk halfjaar rapporteert")
public class RapportageResource {

    private static final String PAD = "/voortgangsrapportages/";
    private static final Sorting SORTING = Sorting.by(Sort.descending("opgave.nummer"), "id")
            .offering("nummer", "opgave.nummer")
            .offering("periode", "opgave.periode")
            .offering("aanbiedingsdatum", "aanbieding.aanbiedingsdatum")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final RapportageService service;
    private final Responses responses;
    private final Rechten rechten;

    RapportageResource(RapportageService service, Responses responses, Rechten rechten) {
        this.service = service;
        this.responses = responses;
        this.rechten = rechten;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekVoortgangsrapportages",
            summary = "Zoek voortgangsrapportages",
            description = "Zonder bevoegde rol alleen openbare rapportages.")
    public RestResponse<List<RapportageAntwoord.Item>> search(
            @QueryParam("status") @Parameter(description = "Alleen rapportages met deze status")
                    Rapportagestatus status,
            @QueryParam("soort") @Parameter(description = "Alleen rapportages van deze soort") Opgave.Soort soort,
            @QueryParam("metVervangen")
                    @DefaultValue("false")
                    @Parameter(description = "Ook versies waarvoor een erratum in de plaats kwam")
                    boolean metVervangen,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        RapportageService.Vraag vraag =
                new RapportageService.Vraag(status, soort, metVervangen, changed.gewijzigdSinds());
        return responses.page(
                service.search(vraag, metConcepten(), page, SORTING.of(page)).map(RapportageAntwoord.Item::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "leesVoortgangsrapportage",
            summary = "Lees een voortgangsrapportage",
            description = "Zonder bevoegde rol bestaat alleen wat openbaar is.")
    public RestResponse<RapportageAntwoord.Response> read(@PathParam("id") UUID id) {
        Voortgangsrapportage rapportage = service.get(id, metConcepten());
        return responses.read(RapportageAntwoord.Response.of(rapportage), rapportage.version(metConcepten()));
    }

    @POST
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Idempotent
    @Operation(operationId = "maakVoortgangsrapportage", summary = "Begin een voortgangsrapportage")
    public RestResponse<RapportageAntwoord.Response> create(@Valid @NotNull RapportageApi.Request request) {
        Voortgangsrapportage rapportage = service.maak(request.toOpgave());
        return created(rapportage);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Operation(
            operationId = "wijzigVoortgangsrapportage",
            summary = "Schrijf een concept",
            description = "Alleen een concept kan worden gewijzigd; wat is aangeboden verandert nooit meer.")
    public RestResponse<RapportageAntwoord.Response> update(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @Valid @NotNull RapportageApi.WijzigRequest request) {
        Inhoudregels.check(request.inhoud());
        return changed(service.wijzig(id, expected, request.opgave().toOpgave(), request.inhoud()));
    }

    @POST
    @Path("{id}/vaststellingsaanvraag")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Idempotent
    @Operation(
            operationId = "vraagVaststelling",
            summary = "Leg een rapportage voor aan de stuurgroep",
            description = "Vanaf dit moment liggen populatie, antwoorden, cijfers en teksten vast: wat de stuurgroep"
                    + " vaststelt is wat openbaar wordt.")
    public RestResponse<RapportageAntwoord.Response> requestAdoption(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return changed(service.vraagVaststelling(id, expected));
    }

    @POST
    @Path("{id}/aanbieding")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER})
    @Idempotent
    @Operation(operationId = "biedAan", summary = "Leg de aanbieding aan de Tweede Kamer vast")
    public RestResponse<RapportageAntwoord.Response> offer(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @Valid @NotNull RapportageApi.AanbiedingRequest request) {
        return changed(service.biedAan(id, expected, request.aanbiedingsdatum(), request.kamerbrief()));
    }

    @POST
    @Path("{id}/openbaarmaking")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER})
    @Idempotent
    @Operation(
            operationId = "maakOpenbaar",
            summary = "Maak een rapportage openbaar",
            description = "De infographic wordt byte voor byte bewaard en verandert nooit meer.")
    public RestResponse<RapportageAntwoord.Response> publish(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return changed(service.maakOpenbaar(id, expected));
    }

    @POST
    @Creates
    @Path("{id}/errata")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Idempotent
    @Operation(
            operationId = "maakErratum",
            summary = "Begin een erratum",
            description =
                    "Een volgende versie in concept, die na openbaarmaking in de plaats komt; de oude blijft leesbaar.")
    public RestResponse<RapportageAntwoord.Response> createErratum(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @Valid @NotNull RapportageApi.ErratumRequest request) {
        return created(service.maakErratum(id, expected, request.reden()));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @Operation(
            operationId = "leesAudittrailVanRapportage",
            summary = "Lees wie een rapportage wanneer en waarom wijzigde")
    public RestResponse<List<AuditRecord>> auditTrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(PAD + service.get(id, metConcepten()).id(), page);
    }

    private boolean metConcepten() {
        return rechten.leestConcepten();
    }

    private RestResponse<RapportageAntwoord.Response> changed(Voortgangsrapportage rapportage) {
        return responses.changed(RapportageAntwoord.Response.of(rapportage), rapportage.version());
    }

    private RestResponse<RapportageAntwoord.Response> created(Voortgangsrapportage rapportage) {
        return responses.created(
                PAD + rapportage.id(), RapportageAntwoord.Response.of(rapportage), rapportage.version());
    }
}
