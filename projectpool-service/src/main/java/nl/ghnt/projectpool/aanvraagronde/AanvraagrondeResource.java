package nl.ghnt.projectpool.aanvraagronde;

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
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aanvraagrondes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Aanvraagrondes",
        description = "Rondes waarin men hier aanvraagt; wat de bronnen van eerdere rondes zeggen staat bij Poolrondes")
public class AanvraagrondeResource {

    /** Which versions of a round are asked for. */
    public static class VersieFilter extends ChangedSince {

        static final Sorting SORTING = Sorting.by(Sort.by("nummer"), "id")
                .offering("nummer", "nummer")
                .offering("geregistreerdOp", "geregistreerdOp");
    }

    private final AanvraagrondeService service;
    private final Responses responses;

    AanvraagrondeResource(AanvraagrondeService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @OfTheMoment
    @Operation(
            operationId = "zoekAanvraagrondes",
            summary = "Zoek rondes waarin men aanvraagt",
            description = "Concepten ziet alleen het programmateam.")
    public RestResponse<List<AanvraagrondeApi.Response>> search(
            @BeanParam AanvraagrondeFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, AanvraagrondeFilter.SORTING.of(page)));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @OfTheMoment
    @Operation(operationId = "leesAanvraagronde", summary = "Lees een ronde zoals zij nu is")
    public RestResponse<AanvraagrondeApi.Response> read(
            @PathParam("id") @Parameter(description = "Identificatie van de ronde") UUID id) {
        return responses.read(service.get(id), service::toon);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Operation(operationId = "maakAanvraagronde", summary = "Zet een ronde op", description = "Zij begint als concept.")
    public RestResponse<AanvraagrondeApi.Response> create(@NotNull @Valid Rondeopzet opzet) {
        Aanvraagronde ronde = service.maak(opzet);
        return responses.created(Aanvraagronde.pad(ronde.id()), service.toon(ronde), ronde.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Operation(
            operationId = "wijzigAanvraagronde",
            summary = "Wijzig een ronde",
            description =
                    "Sinds de opening met een reden, in een volgende versie; rechtsvorm, thema's, criteria, onderdelen"
                            + " en documenten staan dan vast, en de sluiting kan alleen naar een moment dat nog komt.")
    public RestResponse<AanvraagrondeApi.Response> update(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid AanvraagrondeApi.Wijzigen wijziging) {
        return responses.changed(service.wijzig(id, expected, wijziging.opzet(), wijziging.reden()), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/opening")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Operation(
            operationId = "openAanvraagronde",
            summary = "Open een ronde",
            description = "Zij wordt openbaar. Ontbreekt er iets, dan zegt het antwoord wat.")
    public RestResponse<AanvraagrondeApi.Response> open(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.open(id, expected), service::toon);
    }

    @POST
    @Idempotent
    @Path("{id}/sluiting")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SCHRIJVEN})
    @Operation(
            operationId = "sluitAanvraagronde",
            summary = "Sluit een ronde voor haar tijd",
            description = "Een ronde sluit vanzelf op het moment aanvragenTot.")
    public RestResponse<AanvraagrondeApi.Response> sluit(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.sluit(id, expected), service::toon);
    }

    @GET
    @Path("{id}/versies")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "leesVersiesVanAanvraagronde",
            summary = "Lees wat een ronde was, en waarom zij veranderde")
    public RestResponse<List<AanvraagrondeApi.Versie>> versies(
            @PathParam("id") UUID id, @BeanParam VersieFilter changed, @Valid @BeanParam ListRequest page) {
        return responses.page(service.versies(id, changed, page, VersieFilter.SORTING.of(page))
                .map(AanvraagrondeApi.Versie::of));
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(operationId = "leesAudittrailVanAanvraagronde", summary = "Lees wie wat aan een ronde wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        service.get(id);
        return responses.audittrail(Aanvraagronde.pad(id), page);
    }
}
