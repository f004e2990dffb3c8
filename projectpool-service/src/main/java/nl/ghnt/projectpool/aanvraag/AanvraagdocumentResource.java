package nl.ghnt.projectpool.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.concurrency.Etags;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aanvragen/{id}/documenten/{document}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Aanvragen",
        description = "Wat een gemeente in een ronde aanvraagt: zij schrijft het in delen, en dient het in")
public class AanvraagdocumentResource {

    private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM;

    private final AanvraagdocumentService service;
    private final Responses responses;

    AanvraagdocumentResource(AanvraagdocumentService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @PUT
    @Consumes(BYTES)
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "bewaarAanvraagdocument",
            summary = "Voeg een document toe, of vervang het",
            description =
                    "De bytes van het bestand, ten hoogste 10 MiB: pdf, docx, xlsx, pptx, odt, ods, odp, png of jpg. Wat het"
                            + " is wordt aan de inhoud gezien.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = BYTES, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<Aanvraaginhoud.Bijlage> bewaar(
            @PathParam("id") UUID id,
            @PathParam("document") @Parameter(description = "Code van wat de ronde vraagt", example = "BEGROTING")
                    String document,
            @QueryParam("naam")
                    @NotBlank
                    @Size(max = 250)
                    @Parameter(description = "Naam van het bestand", example = "begroting.pdf")
                    String naam,
            @BeanParam ExpectedVersion expected,
            InputStream bytes) {
        service.eisWelkom(id, expected, document);
        try (Ontvangst ontvangst = Ontvangst.van(bytes)) {
            Aanvraag aanvraag = service.bewaar(id, expected, document, naam, ontvangst);
            return responses.changed(
                    aanvraag.laatste().inhoud().document(document).orElseThrow(),
                    aanvraag.versieVan(Deel.document(document)));
        }
    }

    @DELETE
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "verwijderAanvraagdocument",
            summary = "Haal een document weg uit wat wordt geschreven",
            description = "Wat met het document is ingediend houdt het.")
    public RestResponse<Void> verwijder(
            @PathParam("id") UUID id, @PathParam("document") String document, @BeanParam ExpectedVersion expected) {
        Aanvraag aanvraag = service.verwijder(id, expected, document);
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .header(HttpHeaders.ETAG, Etags.of(aanvraag.versieVan(Deel.document(document))))
                .build();
    }

    @GET
    @Path("bestand")
    @Produces(BYTES)
    @RolesAllowed({
        Rollen.AANVRAGER,
        Rollen.PROJECTLEIDER,
        Rollen.VERTEGENWOORDIGER,
        Rollen.BEOORDELAAR,
        Rollen.PROGRAMMATEAM,
        Rollen.BEHEERDER,
        Rollen.LEZEN
    })
    @Operation(
            operationId = "leesAanvraagdocument",
            summary = "Haal een document op",
            description = "Altijd om te bewaren, nooit om in een browser te tonen.")
    @APIResponse(
            responseCode = "200",
            description = "De bytes van het bestand",
            content = @Content(mediaType = BYTES, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> lees(
            @PathParam("id") UUID id, @PathParam("document") String document, @Context HttpHeaders headers) {
        Aanvraaginhoud.Bijlage bijlage = service.lees(id, document);
        String etag = "\"" + bijlage.hash() + "\"";
        List<String> gezien = headers.getRequestHeader(Etags.IF_NONE_MATCH);
        if (gezien != null && Etags.known(gezien, etag)) {
            return RestResponse.ResponseBuilder.<StreamingOutput>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, etag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(bytes(bijlage))
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, alsBijlage(bijlage.naam()))
                .header(HttpHeaders.CONTENT_LENGTH, bijlage.grootte())
                .build();
    }

    /** Piece by piece: between two pieces, which the reader may take its time for, nothing of the database is held. */
    private StreamingOutput bytes(Aanvraaginhoud.Bijlage bijlage) {
        return naar -> {
            for (int stuk = 0; (long) stuk * DocumentopslagService.STUK < bijlage.grootte(); stuk++) {
                naar.write(service.stuk(bijlage, stuk));
            }
        };
    }

    /** RFC 6266: the name in signs of ASCII, and as it is. */
    private static String alsBijlage(String naam) {
        String gewoon = naam.codePoints()
                .map(teken -> teken < 0x7F ? teken : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String precies = URLEncoder.encode(naam, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + gewoon + "\"; filename*=UTF-8''" + precies;
    }
}
