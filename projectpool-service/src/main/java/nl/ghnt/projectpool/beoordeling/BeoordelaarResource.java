package nl.ghnt.projectpool.beoordeling;

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

@Path("/beoordelaars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beoordelaars", description = "Wie in een ronde beoordelen, en welk belang zij bij aanvragen hebben")
public class BeoordelaarResource {

    /** Which declarations of an assessor are asked for. */
    public static class VerklaringFilter extends ChangedSince {

        static final Sorting SORTING =
                Sorting.by(Sort.descending("geregistreerdOp"), "id").offering("geregistreerdOp", "geregistreerdOp");
    }

    private final BeoordelaarService service;
    private final Responses responses;

    BeoordelaarResource(BeoordelaarService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.BEOORDELAAR, Rollen.PROGRAMMATEAM})
    @Operation(
            operationId = "zoekBeoordelaars",
            summary = "Zoek wie beoordelen",
            description = "Een beoordelaar ziet zijn eigen benoemingen.")
    public RestResponse<List<BeoordelaarApi.Response>> search(
            @BeanParam BeoordelaarFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, BeoordelaarFilter.SORTING.of(page)).map(BeoordelaarApi.Response::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Rollen.BEOORDELAAR, Rollen.PROGRAMMATEAM})
    @Operation(operationId = "leesBeoordelaar", summary = "Lees wie beoordeelt")
    public RestResponse<BeoordelaarApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de benoeming") UUID id) {
        return responses.read(service.get(id), BeoordelaarApi.Response::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "benoemBeoordelaar",
            summary = "Benoem wie in een ronde beoordeelt",
            description = "Hij moet ook de rol beoordelaar hebben. Hij leest alles wat in de ronde is ingediend.")
    public RestResponse<BeoordelaarApi.Response> benoem(@NotNull @Valid BeoordelaarApi.Benoemen benoeming) {
        Beoordelaar beoordelaar = service.benoem(benoeming);
        return responses.created(
                Beoordelaar.pad(beoordelaar.id()), BeoordelaarApi.Response.of(beoordelaar), beoordelaar.version());
    }

    @POST
    @Idempotent
    @Path("{id}/ontheffing")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "onthefBeoordelaar",
            summary = "Onthef een beoordelaar",
            description = "Hij leest en schrijft niet meer. Wat hij heeft ingediend blijft; wat open stond vervalt.")
    public RestResponse<BeoordelaarApi.Response> onthef(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.onthef(id, expected), BeoordelaarApi.Response::of);
    }

    @POST
    @Idempotent
    @Creates
    @Path("{id}/verklaringen")
    @RolesAllowed({Rollen.BEOORDELAAR, Rollen.PROGRAMMATEAM})
    @Operation(
            operationId = "verklaarBelang",
            summary = "Verklaar welk belang een beoordelaar bij een aanvraag heeft",
            description =
                    "Door de beoordelaar zelf, of namens hem door het programmateam. Een conflict sluit de aanvraag"
                            + " voor hem, ook in lijsten en in de gebeurtenissen, en alleen het programmateam heft het op.")
    public RestResponse<BeoordelaarApi.Verklaring> verklaar(
            @PathParam("id") UUID id, @NotNull @Valid BeoordelaarApi.Verklaren verklaring) {
        Belangverklaring verklaard = service.verklaar(id, verklaring);
        return responses.created(
                Beoordelaar.pad(id) + "/verklaringen",
                BeoordelaarApi.Verklaring.of(verklaard),
                service.get(id).version());
    }

    @GET
    @Path("{id}/verklaringen")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.BEOORDELAAR, Rollen.PROGRAMMATEAM})
    @Operation(operationId = "leesBelangverklaringen", summary = "Lees welke belangen een beoordelaar verklaarde")
    public RestResponse<List<BeoordelaarApi.Verklaring>> verklaringen(
            @PathParam("id") UUID id, @BeanParam VerklaringFilter changed, @Valid @BeanParam ListRequest page) {
        return responses.page(service.verklaringen(id, changed, page, VerklaringFilter.SORTING.of(page))
                .map(BeoordelaarApi.Verklaring::of));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanBeoordelaar", summary = "Lees wie wat aan een benoeming wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Beoordelaar.pad(id), page);
    }
}
