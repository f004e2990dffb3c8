package nl.ghnt.projectpool.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aanvragen/{id}/meeschrijvers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerken", description = "Samen aan een aanvraag werken: de aanvrager en de regio's die meedoen")
public class MeeschrijversResource {

    /** Who is asked to work along, in the words of the API. */
    @Schema(name = "Meeschrijvers", description = "Regio's die meelezen en meeschrijven")
    record Meeschrijvers(
            @NotNull @Size(max = 60) @Schema(description = "Alle regio's die de aanvrager heeft gevraagd")
            List<@NotNull @Valid Meeschrijver> meeschrijvers) {

        static Meeschrijvers of(Meeschrijven meeschrijven) {
            return new Meeschrijvers(meeschrijven.meeschrijvers());
        }
    }

    private final SamenwerkingService service;
    private final Responses responses;

    MeeschrijversResource(SamenwerkingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "leesMeeschrijvers", summary = "Lees welke regio's meeschrijven")
    public RestResponse<Meeschrijvers> meeschrijvers(
            @PathParam("id") @Parameter(description = "Identificatie van de aanvraag") UUID id) {
        return responses.read(service.meeschrijvers(id), Meeschrijvers::of);
    }

    @PUT
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(
            operationId = "vraagMeeschrijvers",
            summary = "Vraag regio's om mee te schrijven",
            description =
                    "Wie in zo'n regio leidt of vertegenwoordigt leest wat u schrijft, en schrijft de delen die u noemt."
                            + " Wie niet meer meedoet schrijft niet meer mee. Indienen en intrekken doet u zelf.")
    public RestResponse<Meeschrijvers> vraag(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid Meeschrijvers meeschrijvers) {
        return responses.changed(
                service.vraagMeeschrijvers(id, expected, meeschrijvers.meeschrijvers()), Meeschrijvers::of);
    }
}
