package nl.ghnt.projectpool.aanvraag;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import nl.ghnt.kit.kept.OfTheMoment;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aanvragen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Aanvragen",
        description = "Wat een gemeente in een ronde aanvraagt: zij schrijft het in delen, en dient het in")
public class AanvraagResource {

    /** Which submitted versions of an application are asked for. */
    public static class VersieFilter extends ChangedSince {

        static final Sorting SORTING = Sorting.by(Sort.by("nummer"), "nummer")
                .offering("nummer", "nummer")
                .offering("ingediendOp", "ingediendOp");
    }

    /** Which requests for more are asked for. */
    public static class AanvullingFilter extends ChangedSince {

        static final Sorting SORTING = Sorting.by(Sort.descending("gevraagdOp"), "id")
                .offering("gevraagdOp", "gevraagdOp")
                .offering("antwoordenTot", "antwoordenTot");
    }

    private final AanvraagService service;
    private final Responses responses;
    private final ObjectMapper json;

    AanvraagResource(AanvraagService service, Responses responses, ObjectMapper json) {
        this.service = service;
        this.responses = responses;
        this.json = json;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({
        Rollen.AANVRAGER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEOORDELAAR,
        Rollen.PROGRAMMATEAM,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @Operation(
            operationId = "zoekAanvragen",
            summary = "Zoek aanvragen",
            description =
                    "Een aanvrager ziet die van de eigen gemeente, ook concepten; een beoordelaar wat in de eigen ronde is"
                            + " ingediend, zonder aanvragen waarover een conflict is gemeld; anderen wat is ingediend.")
    public RestResponse<List<AanvraagApi.Item>> search(
            @Valid @BeanParam AanvraagFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, AanvraagFilter.SORTING.of(page)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Rollen.AANVRAGER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEOORDELAAR,
        Rollen.PROGRAMMATEAM,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @OfTheMoment
    @Operation(
            operationId = "leesAanvraag",
            summary = "Lees een aanvraag",
            description =
                    "De aanvragende gemeente ziet wat zij schrijft, met wat nog ontbreekt; anderen wat is ingediend.")
    public RestResponse<AanvraagApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de aanvraag") UUID id) {
        return responses.read(service.read(id), AanvraagApi.Response::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "beginAanvraag",
            summary = "Begin een aanvraag van uw gemeente",
            description = "Leeg, of als kopie van een eerdere: wat deze ronde niet kent gaat niet mee.")
    public RestResponse<AanvraagApi.Response> begin(@NotNull @Valid AanvraagApi.Begin begin) {
        AanvraagBeeld beeld = service.begin(begin);
        return responses.created(Aanvraag.pad(beeld.aanvraag().id()), AanvraagApi.Response.of(beeld), beeld.version());
    }

    @PUT
    @Path("{id}/kern")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "bewaarAanvraagkern",
            summary = "Bewaar waar een aanvraag over gaat",
            description = Delen.UITLEG)
    public RestResponse<Kern> kern(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Kern kern) {
        return bewaard(kern, service.bewaarKern(id, expected, kern), Deel.KERN);
    }

    @PUT
    @Path("{id}/deelnemers")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "bewaarAanvraagdeelnemers",
            summary = "Bewaar wie meedoen, met hun aandeel",
            description = Delen.UITLEG)
    public RestResponse<AanvraagApi.Deelnemers> deelnemers(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid AanvraagApi.Deelnemers deelnemers) {
        return bewaard(deelnemers, service.bewaarDeelnemers(id, expected, deelnemers.deelnemers()), Deel.DEELNEMERS);
    }

    @PUT
    @Path("{id}/begroting")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "bewaarAanvraagbegroting",
            summary = "Bewaar wat het kost en wat anderen betalen",
            description = Delen.UITLEG)
    public RestResponse<Begroting> begroting(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Begroting begroting) {
        return bewaard(begroting, service.bewaarBegroting(id, expected, begroting), Deel.BEGROTING);
    }

    @PUT
    @Path("{id}/planning")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "bewaarAanvraagplanning", summary = "Bewaar de planning", description = Delen.UITLEG)
    public RestResponse<AanvraagApi.Planning> planning(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid AanvraagApi.Planning planning) {
        return bewaard(planning, service.bewaarPlanning(id, expected, planning.planning()), Deel.PLANNING);
    }

    @PUT
    @Path("{id}/onderdelen/{onderdeel}")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "bewaarAanvraagonderdeel",
            summary = "Bewaar de beschrijving van een onderdeel",
            description = Delen.UITLEG)
    public RestResponse<AanvraagApi.Tekst> onderdeel(
            @PathParam("id") UUID id,
            @PathParam("onderdeel") @Parameter(description = "Code van het onderdeel in de ronde", example = "AANPAK")
                    String onderdeel,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid AanvraagApi.Tekst tekst) {
        Aanvraag aanvraag = service.bewaarOnderdeel(id, expected, onderdeel, tekst.tekst());
        return bewaard(tekst, aanvraag, Deel.onderdeel(onderdeel));
    }

    @POST
    @Idempotent
    @Path("{id}/indiening")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "dienAanvraagIn",
            summary = "Dien in wat is bewaard",
            description =
                    "Kan tot de ronde sluit opnieuw: dan telt wat het laatst is ingediend. Het antwoord is het bewijs.")
    public RestResponse<AanvraagApi.Response> dienIn(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.dienIn(id, expected), AanvraagApi.Response::of);
    }

    @POST
    @Idempotent
    @Path("{id}/intrekking")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "trekAanvraagIn",
            summary = "Trek een aanvraag in",
            description = "Zij gaat niet weer open; een kopie kan het begin zijn van een nieuwe.")
    public RestResponse<AanvraagApi.Response> trekIn(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.trekIn(id, expected), AanvraagApi.Response::of);
    }

    @POST
    @Idempotent
    @Path("{id}/aanvullingen")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "vraagAanvulling",
            summary = "Vraag de aanvrager om meer",
            description =
                    "Tot en met de laatste dag kan hij de delen waarover het gaat opnieuw schrijven en indienen, ook als"
                            + " de ronde is gesloten. Wat nog niet was beantwoord vervalt.")
    public RestResponse<AanvraagApi.Response> vraagAanvulling(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Aanvulling.Vragen vragen) {
        return responses.changed(service.vraagAanvulling(id, expected, vragen), AanvraagApi.Response::of);
    }

    @GET
    @Path("{id}/aanvullingen")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({
        Rollen.AANVRAGER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEOORDELAAR,
        Rollen.PROGRAMMATEAM,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @Operation(operationId = "leesAanvullingen", summary = "Lees wat aan de aanvrager is gevraagd")
    public RestResponse<List<AanvraagApi.Gevraagd>> aanvullingen(
            @PathParam("id") UUID id, @BeanParam AanvullingFilter changed, @Valid @BeanParam ListRequest page) {
        return responses.page(service.aanvullingen(id, changed, page, AanvullingFilter.SORTING.of(page))
                .map(AanvraagApi.Gevraagd::of));
    }

    @GET
    @Path("{id}/versies")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({
        Rollen.AANVRAGER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEOORDELAAR,
        Rollen.PROGRAMMATEAM,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @Operation(operationId = "leesVersiesVanAanvraag", summary = "Lees wat wanneer is ingediend, en wat er veranderde")
    public RestResponse<List<AanvraagVersieApi>> versies(
            @PathParam("id") UUID id, @BeanParam VersieFilter changed, @Valid @BeanParam ListRequest page) {
        Sort order = VersieFilter.SORTING.of(page);
        return responses.page(Page.of(AanvraagVersieApi.of(service.versies(id), changed, order, json), page));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesAudittrailVanAanvraag",
            summary = "Lees wie wat aan een aanvraag wijzigde",
            description =
                    "De aanvragende gemeente leest ook wie wat schreef; anderen wat is ingediend, gevraagd en ingetrokken.")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return service.isEigen(id)
                ? responses.audittrail(List.of(Aanvraag.pad(id), Aanvraag.padVanConcept(id)), page)
                : responses.audittrail(Aanvraag.pad(id), page);
    }

    private <T> RestResponse<T> bewaard(T inhoud, Aanvraag aanvraag, Deel deel) {
        return responses.changed(inhoud, aanvraag.versieVan(deel));
    }

    /** What holds for writing each part. */
    private static final class Delen {

        static final String UITLEG =
                "Wat ontbreekt mag nog ontbreken; de vorm moet goed zijn. De ETag is die van dit deel,"
                        + " zoals de aanvraag hem bij delen geeft: wie een ander deel schrijft staat niet in de weg.";
    }
}
