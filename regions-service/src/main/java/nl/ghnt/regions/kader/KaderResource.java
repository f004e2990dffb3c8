package nl.ghnt.regions.kader;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/kaderelementen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Kader",
        description = "Het kader van het programma: actielijnen, bouwstenen, thema's, doelgroepen, voorwaarden en "
                + "prioriteiten door de tijd")
public class KaderResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("plaats"), "code")
            .offering("code", "code")
            .offering("naam", "naam")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final KaderService service;
    private final Responses responses;

    KaderResource(KaderService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "zoekKaderelementen",
            summary = "Zoek elementen van het kader",
            description = "Wat op een dag gold, standaard vandaag: de prioriteiten van 2019 ziet u met een dag in dat "
                    + "jaar. Standaard op soort, actielijn en volgnummer. De thema's onder de bouwstenen staan niet in "
                    + "de bronnen; het programmateam voegt ze toe.")
    public RestResponse<List<KaderApi.Response>> search(
            @Valid @BeanParam KaderFilter filter, @BeanParam TimeView time, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, time, page, SORTING.of(page)).map(KaderApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(
            operationId = "leesKaderelement",
            summary = "Lees een element van het kader",
            description = "Zonder geldigOp zoals het vandaag is, of op de dichtstbijzijnde dag waarop het gold.")
    public RestResponse<KaderApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van het element", example = "TRAUMASCREENING")
                    String code,
            @BeanParam TimeView time) {
        Kaderbeeld beeld = service.get(code, time);
        return responses.read(KaderApi.Response.of(beeld), beeld.element().version());
    }

    @GET
    @Path("{code}/verloop")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(
            operationId = "leesVerloopVanKaderelement",
            summary = "Lees wat een element door de tijd was",
            description = "Elke omschrijving is een regel, standaard de oudste eerst; met gewijzigdSinds alleen wat "
                    + "vanaf dat moment is vastgelegd.")
    public RestResponse<List<KaderApi.Response>> verloop(
            @PathParam("code") String code,
            @Valid @BeanParam VerloopFilter filter,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.verloop(code, filter, page, VerloopFilter.SORTING.of(page))
                .map(KaderApi.Response::of));
    }

    @POST
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Idempotent
    @Operation(operationId = "maakKaderelement", summary = "Voeg een element aan het kader toe, zoals een thema")
    public RestResponse<KaderApi.Response> create(@Valid KaderApi.Aanmaken nieuw) {
        Kaderbeeld beeld = ProblemException.below(
                "/omschrijving", () -> service.voegToe(nieuw.code(), nieuw.soort(), nieuw.omschrijving()));
        return responses.created(
                Kaderelement.pad(beeld.code()),
                KaderApi.Response.of(beeld),
                beeld.element().version());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "wijzigKaderelement",
            summary = "Leg vast wat een element vanaf een dag is",
            description = "Wat het tot die dag was blijft staan.")
    public RestResponse<KaderApi.Response> update(
            @PathParam("code") String code, @BeanParam ExpectedVersion expected, @Valid KaderApi.Omschrijven wat) {
        Kaderbeeld beeld = service.wijzig(code, expected, wat);
        return responses.changed(KaderApi.Response.of(beeld), beeld.element().version());
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanKaderelement", summary = "Lees wie wat aan een element wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        service.get(code, TimeView.at(null, null));
        return responses.audittrail(Kaderelement.pad(code), page);
    }
}
