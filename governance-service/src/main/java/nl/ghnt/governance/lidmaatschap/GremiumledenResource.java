package nl.ghnt.governance.lidmaatschap;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import nl.ghnt.governance.persoon.NaamService;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/gremia")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lidmaatschappen", description = "Wie wanneer bij een gremium hoorde of een functie vervulde")
public class GremiumledenResource {

    private final LidmaatschapService service;
    private final Responses responses;
    private final NaamService namen;
    private final Clock clock;

    GremiumledenResource(LidmaatschapService service, Responses responses, NaamService namen, Clock clock) {
        this.service = service;
        this.responses = responses;
        this.namen = namen;
        this.clock = clock;
    }

    @GET
    @Path("{code}/lidmaatschappen")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "Lidmaatschappen",
            headers = {
                @Header(
                        name = Gevonden.VOLLEDIGHEID,
                        description = "ONVOLLEDIG, want geen bron noemt alle leden; ONBEKEND als niets bekend is",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"ONVOLLEDIG", "ONBEKEND"})),
                @Header(
                        name = Gevonden.REDEN,
                        description = "Waarom niets bekend is; alleen bij ONBEKEND",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = LidmaatschapApi.Response.class)))
    @Operation(
            operationId = "zoekLidmaatschappenVanGremium",
            summary = "Zoek de bekende lidmaatschappen van een gremium")
    public RestResponse<List<LidmaatschapApi.Response>> search(
            @PathParam("code") String code, @BeanParam LidmaatschapQuery query, @Valid @BeanParam ListRequest page) {
        Gevonden gevonden = service.ofGremium(
                query.filter(code, null, null, null, clock), page, LidmaatschapQuery.SORTING.of(page));
        return gevonden.op(responses.page(gevonden.beeld(namen)));
    }
}
