package nl.ghnt.reporting.vragenlijst;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
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
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.reporting.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/vragenlijsten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vragenlijsten", description = "Wat de regio's gevraagd wordt, en de afstemming daarover met vier partijen")
public class VragenlijstResource {

    private static final Sorting SORTING = Sorting.by(Sort.descending("gewijzigdOp"), "id")
            .offering("gewijzigdOp", "gewijzigdOp")
            .offering("titel", "inhoud.titel");

    private final VragenlijstService service;
    private final Responses responses;

    VragenlijstResource(VragenlijstService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekVragenlijsten",
            summary = "Zoek vragenlijsten",
            description = "Concepten ziet alleen wie ze maakt of erover meebeslist.")
    public RestResponse<List<VragenlijstApi.Item>> search(
            @QueryParam("soort") @Parameter(description = "Alleen vragenlijsten van deze soort")
                    Vragenlijst.Soort soort,
            @QueryParam("status") @Parameter(description = "Alleen vragenlijsten met deze status")
                    Vragenlijst.Status status,
            @BeanParam ChangedSince changed,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(soort, status, changed.gewijzigdSinds(), page, SORTING.of(page))
                .map(VragenlijstApi.Item::of));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesVragenlijst", summary = "Lees een vragenlijst")
    public RestResponse<VragenlijstApi.Response> read(@PathParam("id") UUID id) {
        return responses.read(service.read(id), VragenlijstApi.Response::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "maakVragenlijst", summary = "Maak een vragenlijst in concept")
    public RestResponse<VragenlijstApi.Response> maak(@NotNull @Valid VragenlijstApi.Request request) {
        return created(service.maak(request.toInhoud()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "wijzigVragenlijst",
            summary = "Herschrijf een concept",
            description = "Wijzigen de vragen of de soort, dan vervallen de akkoorden.")
    public RestResponse<VragenlijstApi.Response> wijzig(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid VragenlijstApi.Request request) {
        return responses.changed(service.wijzig(id, expected, request.toInhoud()), VragenlijstApi.Response::of);
    }

    @POST
    @Idempotent
    @Path("{id}/akkoorden")
    @RolesAllowed(Rollen.PARTIJ)
    @Operation(
            operationId = "geefAkkoord",
            summary = "Geef namens een partij akkoord op de vragen",
            description = "Alleen voor de partij die in het token staat (claim partij).")
    public RestResponse<VragenlijstApi.Response> geefAkkoord(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid VragenlijstApi.AkkoordRequest request) {
        return responses.changed(service.geefAkkoord(id, expected, request.partij()), VragenlijstApi.Response::of);
    }

    @POST
    @Idempotent
    @Path("{id}/vrijgave")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "geefVragenlijstVrij",
            summary = "Geef een vragenlijst vrij",
            description = "Kan als alle vier de partijen akkoord zijn; daarna verandert er niets meer aan.")
    public RestResponse<VragenlijstApi.Response> geefVrij(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.geefVrij(id, expected), VragenlijstApi.Response::of);
    }

    @POST
    @Idempotent
    @Path("{id}/intrekking")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(operationId = "trekVragenlijstIn", summary = "Trek een vrijgegeven vragenlijst in voor nieuwe uitvragen")
    public RestResponse<VragenlijstApi.Response> trekIn(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid VragenlijstApi.IntrekkingRequest request) {
        return responses.changed(service.trekIn(id, expected, request.reden()), VragenlijstApi.Response::of);
    }

    @POST
    @Creates
    @Idempotent
    @Path("{id}/versies")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "maakVragenlijstversie",
            summary = "Maak de volgende versie in concept, met dezelfde vragen")
    public RestResponse<VragenlijstApi.Response> maakVersie(@PathParam("id") UUID id) {
        return created(service.maakVersie(id));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanVragenlijst", summary = "Lees wie wat wijzigde, wanneer en waarom")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.read(id);
        return responses.audittrail("/vragenlijsten/" + id, page);
    }

    private RestResponse<VragenlijstApi.Response> created(Vragenlijst vragenlijst) {
        return responses.created(
                "/vragenlijsten/" + vragenlijst.id(), VragenlijstApi.Response.of(vragenlijst), vragenlijst.version());
    }
}
