package nl.ghnt.reporting.rapportage;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.reporting.Rechten;
import nl.ghnt.reporting.infographic.Controlesom;
import nl.ghnt.reporting.infographic.Formaat;
import nl.ghnt.reporting.infographic.Infographicbestand;
import nl.ghnt.reporting.infographic.weergave.Infographic;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/voortgangsrapportages/{id}/infographic")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Voortgangsrapportages",
        description = "Van concept tot openbaar: wat het programma elk halfjaar rapporteert")
public class InfographicResource {

    private static final String SVG = "image/svg+xml";
    private static final String PDF = "application/pdf";
    private static final String BEVROREN = "public, max-age=31536000, immutable";
    private final RapportageInfographicService infographics;
    private final Rechten rechten;

    InfographicResource(RapportageInfographicService infographics, Rechten rechten) {
        this.infographics = infographics;
        this.rechten = rechten;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "leesInfographic",
            summary = "Lees de infographic van een rapportage",
            description =
                    "Van een openbare rapportage altijd dezelfde bytes. Daarvoor alleen voor een bevoegde rol, met het"
                            + " merkteken van een concept.")
    @APIResponse(
            responseCode = "200",
            description = "De infographic",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Infographic.class)))
    @APIResponse(responseCode = "409")
    public RestResponse<byte[]> read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(id, Formaat.JSON, headers);
    }

    @GET
    @Path("svg")
    @PermitAll
    @Produces(SVG)
    @Operation(
            operationId = "leesInfographicAlsTekening",
            summary = "Lees de infographic als tekening",
            description = "Dezelfde infographic als SVG, met dezelfde rechten.")
    @APIResponse(
            responseCode = "200",
            description = "De tekening",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409")
    public RestResponse<byte[]> readSvg(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(id, Formaat.SVG, headers);
    }

    @GET
    @Path("pdf")
    @PermitAll
    @Produces(PDF)
    @Operation(
            operationId = "leesInfographicAlsPdf",
            summary = "Lees de infographic om af te drukken",
            description = "Dezelfde infographic als PDF, met dezelfde rechten.")
    @APIResponse(
            responseCode = "200",
            description = "De PDF",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409")
    public RestResponse<byte[]> readPdf(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(id, Formaat.PDF, headers);
    }

    private RestResponse<byte[]> answer(UUID id, Formaat formaat, HttpHeaders headers) {
        Optional<Infographicbestand> gepubliceerd = infographics.gepubliceerd(id, formaat);
        byte[] inhoud = gepubliceerd.map(Infographicbestand::inhoud).orElseGet(() -> voorbeeld(id, formaat));
        String etag = "\"" + Controlesom.van(inhoud) + "\"";
        List<String> gezien = headers.getRequestHeader(Etags.IF_NONE_MATCH);
        boolean bekend = gezien != null && Etags.known(gezien, etag);
        RestResponse.ResponseBuilder<byte[]> antwoord = bekend
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(inhoud, formaat.mediatype());
        gepubliceerd.ifPresent(bestand -> antwoord.header(HttpHeaders.CACHE_CONTROL, BEVROREN));
        return antwoord.header(HttpHeaders.ETAG, etag).build();
    }

    private byte[] voorbeeld(UUID id, Formaat formaat) {
        return infographics.teken(infographics.voorbeeld(id, rechten.leestConcepten()), formaat);
    }
}
