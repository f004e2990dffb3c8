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
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Ordering;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is done with all assessments of a round together. */
@Path("/aanvraagrondes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Beoordelingen")
public class RangordeResource {

    /** Which places of a ranking are asked for. */
    public static class PlaatsFilter extends ChangedSince {

        static final Sorting SORTING = Sorting.by(Sort.by("rang"), "nummer")
                .offering("rang", "rang")
                .offering("nummer", "nummer")
                .offering("spreiding", "spreiding")
                .offering("bedrag", "bedrag");
    }

    private static final Ordering<Rangorde.Plaats> VOLGORDE = new Ordering<Rangorde.Plaats>()
            .by("rang", Rangorde.Plaats::rang)
            .by("nummer", Rangorde.Plaats::nummer)
            .by("spreiding", Rangorde.Plaats::spreiding)
            .by("bedrag", Rangorde.Plaats::bedrag);

    private final BeoordelingService service;
    private final RangordeService rangorde;
    private final Responses responses;

    RangordeResource(BeoordelingService service, RangordeService rangorde, Responses responses) {
        this.service = service;
        this.rangorde = rangorde;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Path("_verdeel")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "verdeelBeoordelingen",
            summary = "Verdeel de aanvragen van een ronde over haar beoordelaars",
            description =
                    "Elk krijgt er ongeveer evenveel; niemand krijgt een aanvraag van een eigen regio of een waarover"
                            + " hij een conflict meldde. Wat er al is telt mee; nog eens verdelen vult aan wat ontbreekt.")
    public RestResponse<BeoordelingApi.Verdeeld> verdeel(
            @PathParam("id") UUID id, @NotNull @Valid BeoordelingApi.Verdelen verdeling) {
        return RestResponse.ok(service.verdeel(id, verdeling.perAanvraag()));
    }

    @GET
    @Path("rangorde")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesRangorde",
            summary = "Lees de rangorde van een ronde",
            description =
                    "Het gewogen gemiddelde van wat is ingediend, met de spreiding. Gelijk geoordeelde aanvragen delen"
                            + " een plaats; wat niet voldoet aan wat elke aanvraag moet, of nog niet is beoordeeld, heeft er geen.")
    public RestResponse<List<Rangorde.Plaats>> rangorde(
            @PathParam("id") UUID id, @BeanParam PlaatsFilter changed, @Valid @BeanParam ListRequest page) {
        return responses.page(VOLGORDE.page(
                rangorde.vanGeopend(id).stream().filter(plaats -> changed.includes(plaats.gewijzigdOp())),
                page,
                PlaatsFilter.SORTING.of(page)));
    }
}
