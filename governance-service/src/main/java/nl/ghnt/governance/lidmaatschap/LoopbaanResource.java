package nl.ghnt.governance.lidmaatschap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Rollen;
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

@Path("/personen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lidmaatschappen", description = "Wie wanneer bij een gremium hoorde of een functie vervulde")
public class LoopbaanResource {

    private final LidmaatschapService service;
    private final NaamService namen;
    private final Responses responses;
    private final Clock clock;

    LoopbaanResource(LidmaatschapService service, NaamService namen, Responses responses, Clock clock) {
        this.service = service;
        this.namen = namen;
        this.responses = responses;
        this.clock = clock;
    }

    @GET
    @Path("{id}/lidmaatschappen")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({
        Rollen.PROGRAMMATEAM,
        Rollen.STUURGROEP,
        Rollen.KERNTEAM,
        Rollen.OPDRACHTGEVER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEHEERDER,
        Rollen.SYSTEEM_LEZEN
    })
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
    @Operation(operationId = "zoekLidmaatschappenVanPersoon", summary = "Zoek de rollen van een persoon door de tijd")
    public RestResponse<List<LidmaatschapApi.Response>> search(
            @PathParam("id") UUID id, @BeanParam LidmaatschapQuery query, @Valid @BeanParam ListRequest page) {
        Gevonden gevonden =
                service.ofPersoon(query.filter(null, null, null, id, clock), page, LidmaatschapQuery.SORTING.of(page));
        return gevonden.op(responses.page(gevonden.beeld(namen)));
    }
}
