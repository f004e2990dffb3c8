package nl.ghnt.projectpool.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether a project is to be shown at the informatiedag; it is read with the project. */
@Path("/projecten/{id}/voordracht")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projecten")
public class VoordrachtResource {

    private final VoordrachtService service;
    private final ProjectService projecten;
    private final Responses responses;

    VoordrachtResource(VoordrachtService service, ProjectService projecten, Responses responses) {
        this.service = service;
        this.projecten = projecten;
        this.responses = responses;
    }

    @PUT
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "draagProjectVoor",
            summary = "Draag een project voor om op de informatiedag te laten zien, of zeg wat er anders te zien is",
            description =
                    "Als het loopt of klaar is. Het komt vanzelf op het programma van de eerstvolgende informatiedag.")
    public RestResponse<ProjectApi.Response> draagVoor(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @NotNull @Valid Voordracht voordracht) {
        return responses.changed(service.draagVoor(id, expected, voordracht), projecten::toon);
    }

    @DELETE
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "trekVoordrachtIn",
            summary = "Draag een project niet meer voor",
            description = "Als de dag waarop het te zien zou zijn niet is gehouden, gaat het van het programma af.")
    public RestResponse<Void> trekIn(@PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        Project project = service.trekIn(id, expected);
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .header(HttpHeaders.ETAG, Etags.of(project.version()))
                .build();
    }
}
