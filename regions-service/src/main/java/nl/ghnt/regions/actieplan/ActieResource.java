package nl.ghnt.regions.actieplan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/actieplannen/{id}/acties/{nummer}/voortgang")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actieplannen")
public class ActieResource {

    private final ActieplanService service;
    private final ActieplanInzageService inzage;
    private final Responses responses;

    ActieResource(ActieplanService service, ActieplanInzageService inzage, Responses responses) {
        this.service = service;
        this.inzage = inzage;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Operation(operationId = "leesActievoortgang", summary = "Lees hoe een actie er door de tijd voor stond")
    public RestResponse<ActieplanViewApi.VerloopResponse> read(
            @PathParam("id") UUID id,
            @PathParam("nummer") @Parameter(description = "Nummer van de actie", example = "1") Integer nummer,
            @BeanParam TimeView time) {
        Actieverloop verloop = inzage.verloop(id, nummer, time);
        return responses.read(ActieplanViewApi.VerloopResponse.of(verloop), verloop.version());
    }

    @PUT
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "meldActievoortgang",
            summary = "Meld hoe een actie van uw plan er vanaf een dag voor staat",
            description =
                    "Kan zolang het plan in uitvoering is, zonder nieuwe versie. Wat eerder gemeld is blijft staan. "
                            + "De ETag is die van het plan.")
    public RestResponse<ActieplanViewApi.VerloopResponse> update(
            @PathParam("id") UUID id,
            @PathParam("nummer") Integer nummer,
            @BeanParam ExpectedVersion expected,
            @Valid OvergangApi.Voortgang voortgang) {
        Actieplan plan = service.meldVoortgang(id, nummer, expected, voortgang.peildatum(), voortgang.toMelding());
        Actieverloop verloop = inzage.verloop(id, nummer, TimeView.at(null, null));
        return responses.changed(ActieplanViewApi.VerloopResponse.of(verloop), plan.version());
    }
}
