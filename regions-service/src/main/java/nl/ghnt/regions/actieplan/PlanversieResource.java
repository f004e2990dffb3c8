package nl.ghnt.regions.actieplan;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/actieplannen/{id}/versies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actieplannen")
public class PlanversieResource {

    private static final Sorting SORTING = Sorting.by(Sort.empty(), "nummer")
            .offering("nummer", "nummer")
            .offering("toestand", "toestand")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final ActieplanService service;
    private final ActieplanInzageService inzage;
    private final Responses responses;

    PlanversieResource(ActieplanService service, ActieplanInzageService inzage, Responses responses) {
        this.service = service;
        this.inzage = inzage;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "leesVersiesVanActieplan", summary = "Lees welke versies een plan heeft")
    public RestResponse<List<ActieplanViewApi.VersieResponse>> search(
            @PathParam("id") UUID id, @Valid @BeanParam VersieFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(
                inzage.versies(id, filter, page, SORTING.of(page)).map(ActieplanViewApi.VersieResponse::of));
    }

    @POST
    @Creates
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "maakPlanversie",
            summary = "Maak een nieuwe versie in concept",
            description = "Zij begint als wat geldt; dat blijft gelden tot de nieuwe versie is vastgesteld.")
    public RestResponse<ActieplanApi.Response> create(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid OvergangApi.Versie versie) {
        Actieplan plan = service.nieuweVersie(id, expected, versie.toelichting());
        ActieplanBeeld beeld = inzage.naWijziging(plan);
        String pad = plan.pad() + "/versies/" + beeld.versie().nummer();
        return responses.created(pad, ActieplanApi.Response.of(beeld), plan.version());
    }

    @GET
    @Path("_vergelijking")
    @PermitAll
    @Operation(
            operationId = "vergelijkPlanversies",
            summary = "Lees wat er verschilt tussen twee versies",
            description = "Een actie is dezelfde als haar nummer hetzelfde is.")
    public ActieplanViewApi.VerschilResponse vergelijk(
            @PathParam("id") UUID id,
            @QueryParam("van") @NotNull @Min(1) @Parameter(description = "Nummer van de eerste versie", example = "1")
                    Integer van,
            @QueryParam("tot") @NotNull @Min(1) @Parameter(description = "Nummer van de tweede versie", example = "2")
                    Integer tot) {
        return ActieplanViewApi.VerschilResponse.of(inzage.vergelijk(id, van, tot));
    }

    @GET
    @Path("{nummer}")
    @PermitAll
    @Operation(operationId = "leesPlanversie", summary = "Lees een versie van een plan")
    public RestResponse<ActieplanApi.Response> read(
            @PathParam("id") UUID id,
            @PathParam("nummer") @Parameter(description = "Nummer van de versie", example = "1") Integer nummer) {
        ActieplanBeeld beeld = inzage.versie(id, nummer);
        return responses.read(ActieplanApi.Response.of(beeld), beeld.version());
    }

    @PUT
    @Path("{nummer}")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "herzieActieplan",
            summary = "Schrijf het concept opnieuw",
            description =
                    "De hele inhoud. Een actie met haar nummer blijft dezelfde actie; een nieuwe krijgt een nummer. "
                            + "Een vastgestelde versie ligt vast.")
    public RestResponse<ActieplanApi.Response> update(
            @PathParam("id") UUID id,
            @PathParam("nummer") @Parameter(description = "Nummer van het concept", example = "1") Integer nummer,
            @BeanParam ExpectedVersion expected,
            @Valid Planinhoud inhoud) {
        Actieplan plan = service.herzie(id, nummer, expected, inhoud);
        return responses.changed(ActieplanApi.Response.of(inzage.naWijziging(plan)), plan.version());
    }

    @POST
    @Path("{nummer}/intrekking")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "trekPlanversieIn",
            summary = "Trek het concept van een nieuwe versie in",
            description = "Wat geldt blijft gelden.")
    public RestResponse<ActieplanApi.Response> trekIn(
            @PathParam("id") UUID id,
            @PathParam("nummer") @Parameter(description = "Nummer van het concept", example = "2") Integer nummer,
            @BeanParam ExpectedVersion expected) {
        Actieplan plan = service.trekVersieIn(id, nummer, expected);
        return responses.changed(ActieplanApi.Response.of(inzage.naWijziging(plan)), plan.version());
    }
}
