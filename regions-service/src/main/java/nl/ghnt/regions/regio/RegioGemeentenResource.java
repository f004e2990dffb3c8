package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Volledigheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/regios/{code}/gemeenten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regio's", description = "De regio's van het programma door de tijd")
public class RegioGemeentenResource {

    private static final String ONBEKEND =
            "Geen bron noemt de gemeenten van deze regio op deze dag; de samenstelling zegt waarom.";

    private static final Sorting SORTING =
            Sorting.by(Sort.by("naam"), "code").offering("naam", "naam").offering("code", "code");

    private final GemeenteInRegioService service;
    private final Responses responses;

    RegioGemeentenResource(GemeenteInRegioService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "leesGemeentenVanRegio",
            summary = "Lees de gemeenten van een regio als lijst",
            description = "Zijn zij onbekend, dan is de lijst leeg en zegt de samenstelling van de regio waarom.")
    @APIResponse(
            responseCode = "200",
            description = "De gemeenten",
            headers = {
                @Header(
                        name = Volledigheid.HEADER,
                        description = "VOLLEDIG, of ONBEKEND als de gemeenten voor die dag niet bekend zijn",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"VOLLEDIG", "ONBEKEND"})),
                @Header(
                        name = Volledigheid.REDEN,
                        description = Volledigheid.REDEN_BESCHRIJVING,
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = GemeenteInRegioApi.GemeenteResponse.class)))
    public RestResponse<List<GemeenteInRegioApi.GemeenteResponse>> search(
            @PathParam("code") String code,
            @Valid @BeanParam GemeentenFilter filter,
            @BeanParam TimeView time,
            @Valid @BeanParam ListRequest page) {
        GevondenGemeenten gevonden = service.gemeentenVan(code, time, filter, page, SORTING.of(page));
        return gevonden.volledigheid()
                .op(responses.page(gevonden.feiten().map(GemeenteInRegioApi.GemeenteResponse::of)), ONBEKEND);
    }
}
