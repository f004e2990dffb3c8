package nl.ghnt.projectpool.beoordeling;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
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

@Path("/beoordelingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Beoordelingen",
        description = "Wat een beoordelaar van een aanvraag vindt; anderen zien het nadat zij hun eigen oordeel hebben"
                + " ingediend")
public class BeoordelingResource {

    /** Which submitted versions of an assessment are asked for. */
    public static class VersieFilter extends ChangedSince {

        static final Sorting SORTING =
                Sorting.by(Sort.by("nummer"), "id").offering("nummer", "nummer").offering("ingediendOp", "ingediendOp");
    }

    private final BeoordelingService service;
    private final Responses responses;

    BeoordelingResource(BeoordelingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.BEOORDELAAR, Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "zoekBeoordelingen",
            summary = "Zoek beoordelingen",
            description =
                    "Een beoordelaar ziet de eigen, en die van anderen over aanvragen waarover hij heeft ingediend.")
    public RestResponse<List<BeoordelingApi.Item>> search(
            @BeanParam BeoordelingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, BeoordelingFilter.SORTING.of(page)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.BEOORDELAAR, Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesBeoordeling", summary = "Lees een beoordeling")
    public RestResponse<BeoordelingApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de beoordeling") UUID id) {
        Zaak zaak = service.gezien(id);
        return responses.read(service.toon(zaak), zaak.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "wijsBeoordelingToe",
            summary = "Vraag een beoordelaar een aanvraag te beoordelen",
            description = "Banden met wie meedoet staan bij waarschuwingen; een conflict weigert.")
    public RestResponse<BeoordelingApi.Response> wijsToe(@NotNull @Valid BeoordelingApi.Toewijzen toewijzing) {
        UUID id = service.wijsToe(toewijzing);
        Zaak zaak = service.gezien(id);
        return responses.created(Beoordeling.pad(id), service.toon(zaak), zaak.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Rollen.BEOORDELAAR)
    @Operation(
            operationId = "bewaarBeoordeling",
            summary = "Bewaar wat u vindt",
            description = "Wat ontbreekt mag nog ontbreken; de vorm moet goed zijn. Verklaar eerst uw belang.")
    public RestResponse<BeoordelingApi.Response> bewaar(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Oordeelinhoud oordeel) {
        return veranderd(service.bewaar(id, expected, oordeel));
    }

    @POST
    @Idempotent
    @Path("{id}/indiening")
    @RolesAllowed(Rollen.BEOORDELAAR)
    @Operation(
            operationId = "dienBeoordelingIn",
            summary = "Dien uw oordeel in",
            description = "Daarna ziet u wat anderen vinden. Ontbreekt er iets, dan zegt het antwoord wat.")
    public RestResponse<BeoordelingApi.Response> dienIn(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return veranderd(service.dienIn(id, expected));
    }

    @POST
    @Idempotent
    @Path("{id}/heropening")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "heropenBeoordeling",
            summary = "Vraag een beoordelaar opnieuw te oordelen",
            description = "Wat hij eerder indiende blijft, en telt tot hij opnieuw indient.")
    public RestResponse<BeoordelingApi.Response> heropen(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid BeoordelingApi.Heropenen heropening) {
        return veranderd(service.heropen(id, expected, heropening.reden()));
    }

    @POST
    @Idempotent
    @Path("{id}/intrekking")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "trekBeoordelingIn",
            summary = "Vraag een oordeel niet langer",
            description = "Wat al is ingediend blijft.")
    public RestResponse<BeoordelingApi.Response> trekIn(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return veranderd(service.trekIn(id, expected));
    }

    @GET
    @Path("{id}/versies")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.BEOORDELAAR, Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesVersiesVanBeoordeling", summary = "Lees wat wanneer is ingediend")
    public RestResponse<List<BeoordelingApi.Versie>> versies(
            @PathParam("id") UUID id, @BeanParam VersieFilter changed, @Valid @BeanParam ListRequest page) {
        return responses.page(service.versies(id, changed, page, VersieFilter.SORTING.of(page))
                .map(BeoordelingApi.Versie::of));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanBeoordeling", summary = "Lees wie wat aan een beoordeling wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.gezien(id);
        return responses.audittrail(Beoordeling.pad(id), page);
    }

    private RestResponse<BeoordelingApi.Response> veranderd(Zaak zaak) {
        return responses.changed(service.toon(zaak), zaak.version());
    }
}
