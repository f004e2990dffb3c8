package nl.ghnt.projectpool.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.projectpool.Rollen;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeApi;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens to a round once all its projects are closed. */
@Path("/aanvraagrondes/{id}/afronding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraagrondes")
public class RondeafrondingResource {

    private final AanvraagrondeService rondes;
    private final ProjectService projecten;
    private final Responses responses;

    RondeafrondingResource(AanvraagrondeService rondes, ProjectService projecten, Responses responses) {
        this.rondes = rondes;
        this.projecten = projecten;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "rondAanvraagrondeAf",
            summary = "Rond een ronde af",
            description = "Als al haar projecten zijn afgesloten en op elk bezwaar is beslist.")
    public RestResponse<AanvraagrondeApi.Response> rondAf(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(rondes.rondAf(id, expected, projecten::isAfgerond), rondes::toon);
    }
}
