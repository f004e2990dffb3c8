package nl.ghnt.governance.lidmaatschap;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.ghnt.governance.persoon.NaamService;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.time.TimeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/gremia")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lidmaatschappen", description = "Wie wanneer bij een gremium hoorde of een functie vervulde")
public class SamenstellingResource {

    private final LidmaatschapService service;
    private final Responses responses;
    private final NaamService namen;

    SamenstellingResource(LidmaatschapService service, Responses responses, NaamService namen) {
        this.service = service;
        this.responses = responses;
        this.namen = namen;
    }

    @GET
    @Path("{code}/samenstelling")
    @PermitAll
    @Operation(
            operationId = "leesSamenstellingVanGremium",
            summary = "Lees wie op een dag bij een gremium hoorde",
            description = "Waar niet alle leden bekend zijn, is het aantal onbekend en staat er waarom.")
    public RestResponse<LidmaatschapApi.SamenstellingResponse> composition(
            @PathParam("code") String code, @BeanParam TimeView time) {
        Samenstelling samenstelling = service.samenstelling(code, time);
        boolean metNamen = namen.toont(samenstelling.lidmaatschappen().stream().map(Lidmaatschap::persoon));
        return responses.read(
                LidmaatschapApi.SamenstellingResponse.of(samenstelling, metNamen),
                samenstelling.gremium().version());
    }
}
