package nl.ghnt.reporting.inzending;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.reporting.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/inzendingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inzendingen", description = "Wat een regio op een uitvraag antwoordt, met versies en beoordeling")
public class InzendingResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("regioNaam"), "id")
            .offering("regio", "regio")
            .offering("status", "status")
            .offering("gewijzigdOp", "gewijzigdOp");

    /** Which versions of a submission are asked for. */
    public static class VersieFilter extends ChangedSince {

        static final Sorting SORTING = Sorting.by(Sort.by("versienummer"), "versienummer")
                .offering("versienummer", "versienummer")
                .offering("gewijzigdOp", "gewijzigdOp");
    }

    private final InzendingService service;
    private final Inzender inzender;
    private final Responses responses;

    InzendingResource(InzendingService service, Inzender inzender, Responses responses) {
        this.service = service;
        this.inzender = inzender;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekInzendingen",
            summary = "Zoek inzendingen",
            description = "Een projectleider of vertegenwoordiger ziet die van de eigen regio.")
    public RestResponse<List<InzendingApi.Item>> search(
            @QueryParam("uitvraag") @Parameter(description = "Alleen inzendingen op deze uitvraag") UUID uitvraag,
            @QueryParam("regio") @KnownCode("regio") @Parameter(description = "Alleen inzendingen van deze regio")
                    String regio,
            @QueryParam("status") @Parameter(description = "Alleen inzendingen met deze status")
                    Inzending.Status status,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        InzendingFilter filter =
                new InzendingFilter(uitvraag, regio, status, changed.gewijzigdSinds(), inzender.eigenRegios());
        return responses.page(service.search(filter, page, SORTING.of(page)).map(InzendingApi.Item::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.LEZEN})
    @Operation(operationId = "leesInzending", summary = "Lees een inzending met haar antwoorden")
    public RestResponse<InzendingApi.Response> read(@PathParam("id") UUID id) {
        Dossier dossier = service.read(id);
        return responses.read(
                InzendingApi.Response.of(dossier), dossier.inzending().version());
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "beginInzending", summary = "Begin aan de inzending van uw regio")
    public RestResponse<InzendingApi.Response> begin(@NotNull @Valid InzendingApi.Request request) {
        Dossier dossier = service.begin(request.uitvraag(), request.regio(), request.isSynthetisch());
        return responses.created(
                "/inzendingen/" + dossier.inzending().id(),
                InzendingApi.Response.of(dossier),
                dossier.inzending().version());
    }

    @PUT
    @Path("{id}/antwoorden")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "bewaarAntwoorden",
            summary = "Bewaar de antwoorden in concept",
            description = "Verplichte antwoorden mogen nog ontbreken; de vorm moet goed zijn.")
    public RestResponse<InzendingApi.Response> bewaar(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid InzendingApi.AntwoordenRequest request) {
        return changed(service.bewaar(id, expected, request.toAntwoorden()));
    }

    @POST
    @Idempotent
    @Path("{id}/indiening")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "dienInzendingIn", summary = "Dien de bewaarde antwoorden in")
    public RestResponse<InzendingApi.Response> dienIn(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return changed(service.dienIn(id, expected));
    }

    @POST
    @Idempotent
    @Path("{id}/beoordelingen")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "beoordeelInzending", summary = "Accepteer een inzending of geef haar terug met de reden")
    public RestResponse<InzendingApi.Response> beoordeel(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid InzendingApi.BeoordelingRequest request) {
        return changed(service.beoordeel(id, expected, request.oordeel(), request.reden()));
    }

    @POST
    @Idempotent
    @Path("{id}/correcties")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "openCorrectie",
            summary = "Open een geaccepteerde inzending voor correctie",
            description =
                    "Kan ook na sluiting van de uitvraag. Tot de correctie is geaccepteerd telt de vorige versie.")
    public RestResponse<InzendingApi.Response> corrigeer(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid InzendingApi.CorrectieRequest request) {
        return changed(service.corrigeer(id, expected, request.reden()));
    }

    @GET
    @Path("{id}/versies")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER, Rollen.LEZEN})
    @Operation(operationId = "leesInzendingversies", summary = "Lees alle versies en wat er per versie veranderde")
    public RestResponse<List<InzendingVersieApi>> versies(
            @PathParam("id") UUID id, @BeanParam VersieFilter changed, @Valid @BeanParam ListRequest page) {
        Sort order = VersieFilter.SORTING.of(page);
        List<InzendingVersieApi> versies = InzendingVersieApi.of(service.versies(id), changed, order);
        return responses.page(Page.of(versies, page));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "leesAudittrailVanInzending", summary = "Lees wie wat wijzigde, wanneer en waarom")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.eisAuditlezer(id);
        return responses.audittrail("/inzendingen/" + id, page);
    }

    private RestResponse<InzendingApi.Response> changed(Dossier dossier) {
        return responses.changed(
                InzendingApi.Response.of(dossier), dossier.inzending().version());
    }
}
