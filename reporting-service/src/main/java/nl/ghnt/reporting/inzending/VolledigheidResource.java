package nl.ghnt.reporting.inzending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.UUID;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.reporting.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/uitvragen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uitvragen")
public class VolledigheidResource {

    private final VolledigheidService service;
    private final Inzender inzender;
    private final Responses responses;

    VolledigheidResource(VolledigheidService service, Inzender inzender, Responses responses) {
        this.service = service;
        this.inzender = inzender;
        this.responses = responses;
    }

    @GET
    @Path("{id}/volledigheid")
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.KERNTEAM,
        Rollen.STUURGROEP,
        Rollen.OPDRACHTGEVER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.LEZEN
    })
    @Operation(
            operationId = "leesVolledigheid",
            summary = "Lees wie er heeft ingediend en wie niet",
            description =
                    "Wie voor een regio schrijft, ziet de aantallen van de hele uitvraag en de regels van de eigen"
                            + " regio.")
    public RestResponse<VolledigheidApi.Response> read(@PathParam("id") UUID id) {
        Collection<String> regios = inzender.leestVolledigheid();
        Volledigheid volledigheid = service.van(id);
        return responses.read(
                VolledigheidApi.Response.of(volledigheid, regios),
                volledigheid.uitvraag().version(regios));
    }
}
