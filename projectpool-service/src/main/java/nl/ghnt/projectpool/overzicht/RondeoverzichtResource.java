package nl.ghnt.projectpool.overzicht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ghnt.kit.kept.OfTheMoment;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aanvraagrondes/{id}/overzicht")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overzichten")
public class RondeoverzichtResource {

    private final OverzichtService service;

    RondeoverzichtResource(OverzichtService service) {
        this.service = service;
    }

    @GET
    @OfTheMoment
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.OPDRACHTGEVER, Rollen.BEHEERDER, Rollen.LEZEN})
    @Operation(
            operationId = "leesRondeoverzicht",
            summary = "Lees een ronde in een oogopslag",
            description = "Aanvragen, gevraagd en toegekend, per regio, thema, impuls en actielijn.")
    public RestResponse<OverzichtApi.Ronde> ronde(
            @PathParam("id") @Parameter(description = "Identificatie van de ronde") UUID id) {
        return RestResponse.ok(service.ronde(id));
    }
}
