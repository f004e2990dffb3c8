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
import nl.ghnt.regions.feit.Volledigheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/gemeenten/{code}/regios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gemeenten", description = "Gemeenten door de tijd, met CBS-code en TOOI-adres")
public class GemeenteRegiosResource {

    private static final String ONBEKEND = "Geen bron zegt bij welke regio deze gemeente hoort.";

    private static final Sorting SORTING = Sorting.by(Sort.by("begin").and("geregistreerdOp"), "id")
            .offering("beginGeldigheid", "begin")
            .offering("geregistreerdOp", "geregistreerdOp")
            .offering("regio", "regio");

    private final GemeenteInRegioService service;
    private final Responses responses;

    GemeenteRegiosResource(GemeenteInRegioService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "leesRegiosVanGemeente",
            summary = "Lees bij welke regio een gemeente hoorde, en wat wij daarover wanneer zeiden",
            description = "Standaard de hele geschiedenis, ook wat later is gecorrigeerd (vervallenOp). Over dagen "
                    + "buiten de perioden zegt het register niets: dat is onbekend, niet 'geen regio'.")
    @APIResponse(
            responseCode = "200",
            description = "De gevonden perioden",
            headers = {
                @Header(
                        name = Volledigheid.HEADER,
                        description = "VOLLEDIG bij een dag waarop de regio bekend is, ONVOLLEDIG bij een "
                                + "geschiedenis, ONBEKEND als er niets is vastgelegd",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"VOLLEDIG", "ONVOLLEDIG", "ONBEKEND"})),
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
                                            implementation = GemeenteInRegioApi.RegioResponse.class)))
    public RestResponse<List<GemeenteInRegioApi.RegioResponse>> search(
            @PathParam("code") @Parameter(description = "CBS-code", example = "GM0457") String code,
            @Valid @BeanParam GemeenteRegiosFilter filter,
            @Valid @BeanParam ListRequest page) {
        GevondenGemeenten gevonden = service.regiosVan(filter.van(code), page, SORTING.of(page));
        return gevonden.volledigheid()
                .op(responses.page(gevonden.feiten().map(GemeenteInRegioApi.RegioResponse::of)), ONBEKEND);
    }
}
