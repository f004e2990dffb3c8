package nl.ghnt.reporting.rapportage;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.security.Caller;
import nl.ghnt.reporting.infographic.Formaat;
import nl.ghnt.reporting.infographic.Infographicbestand;
import nl.ghnt.reporting.infographic.weergave.Infographic;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/voortgangsrapportages/{id}/infographic")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Voortgangsrapportages",
        description = "Van concept tot openbaar: wat het programma elk halfjaar rapporteert")
public class InfographicResource {

    private static final String BEVROREN = "public, max-age=31536000, immutable";
    private static final List<Variant> VORMEN = Arrays.stream(Formaat.values())
            .map(formaat -> new Variant(MediaType.valueOf(formaat.mediatype()), (String) null, null))
            .toList();

    private final RapportageInfographicService infographics;
    private final Caller caller;

    InfographicResource(RapportageInfographicService infographics, Caller caller) {
        this.infographics = infographics;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Produces({"application/json", "image/svg+xml", "application/pdf"})
    @Operation(
            operationId = "leesInfographic",
            summary = "Lees de infographic van een rapportage",
            description =
                    "Van een openbare rapportage altijd dezelfde bytes. Daarvoor alleen voor een bevoegde rol, met het"
                            + " merkteken van een concept.")
    @APIResponse(
            responseCode = "200",
            description = "De infographic",
            headers =
                    @Header(
                            name = "ETag",
                            description = "SHA-256 van de inhoud",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Infographic.class)),
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        Variant vorm = request.selectVariant(VORMEN);
        if (vorm == null) {
            throw new NotAcceptableException();
        }
        Formaat formaat = Formaat.vanMediatype(vorm.getMediaType().toString());
        return infographics
                .gepubliceerd(id, formaat)
                .map(bestand -> gepubliceerd(bestand, vorm, request))
                .orElseGet(() -> voorbeeld(id, formaat, vorm));
    }

    private static Response gepubliceerd(Infographicbestand bestand, Variant vorm, Request request) {
        EntityTag etag = new EntityTag(bestand.sha256());
        Response.ResponseBuilder bekend = request.evaluatePreconditions(etag);
        Response.ResponseBuilder antwoord =
                bekend != null ? bekend : Response.ok(bestand.inhoud(), vorm.getMediaType());
        return antwoord.tag(etag)
                .header(HttpHeaders.CACHE_CONTROL, BEVROREN)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Response voorbeeld(UUID id, Formaat formaat, Variant vorm) {
        RapportageInfographicService.Voorbeeld voorbeeld =
                infographics.voorbeeld(id, caller.has(Rapportagerollen.lezersVanConcepten()));
        return Response.ok(infographics.teken(voorbeeld, formaat), vorm.getMediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
