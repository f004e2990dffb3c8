package nl.ghnt.regions.regio;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.Rollen;
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

@Path("/regios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regio's", description = "De regio's van het programma door de tijd")
public class RegioResource {

    private static final String ONBEKEND =
            "Geen bron noemt de regio's van deze dag; Link (describedby) leidt naar het aangekondigde aantal.";

    private static final Sorting SORTING = Sorting.by(Sort.by("naam"), "code")
            .offering("naam", "naam")
            .offering("code", "code")
            .offering("beginGeldigheid", "begin")
            .offering("gewijzigdOp", "gewijzigdOp");

    private final RegioService service;
    private final Responses responses;
    private final String basePath;

    RegioResource(RegioService service, Responses responses, KitConfig config) {
        this.service = service;
        this.responses = responses;
        this.basePath = config.service().basePath();
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "zoekRegios",
            summary = "Zoek regio's",
            description =
                    "De regio's op een dag, standaard vandaag. Noemen de bronnen de regio's van die dag niet, dan "
                            + "zegt X-Volledigheid ONBEKEND en verwijst Link (describedby) naar de indeling met het "
                            + "aangekondigde aantal.")
    @APIResponse(
            responseCode = "200",
            description = "De gevonden regio's",
            headers = {
                @Header(
                        name = Volledigheid.HEADER,
                        description = "VOLLEDIG, of ONBEKEND als een lege lijst niet betekent dat er geen waren",
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
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RegioApi.Samenvatting.class)))
    public RestResponse<List<RegioApi.Samenvatting>> search(
            @Valid @BeanParam RegioFilter filter, @BeanParam TimeView time, @Valid @BeanParam ListRequest page) {
        GevondenRegios gevonden = service.search(filter, time, page, SORTING.of(page));
        RestResponse<List<RegioApi.Samenvatting>> answer =
                responses.page(gevonden.regios().map(RegioApi.Samenvatting::of));
        answer.getHeaders().add("Link", describedBy(gevonden.indeling()));
        return gevonden.volledigheid().op(answer, ONBEKEND);
    }

    private String describedBy(String indeling) {
        String path = basePath + "/indelingen" + (indeling == null ? "" : "/" + indeling);
        return "<" + path + ">; rel=\"describedby\"";
    }

    @GET
    @Path("_herken")
    @PermitAll
    @APIResponse(
            responseCode = "200",
            description = "Wat met de tekst bedoeld kan zijn",
            headers = {
                @Header(
                        name = "X-Minste-Gelijkenis",
                        description = "Hoe zeker een vermoeden ten minste is, van 0 tot 1; minder wordt niet geraden",
                        schema = @Schema(type = SchemaType.NUMBER)),
                @Header(
                        name = Volledigheid.HEADER,
                        description = "ONBEKEND als de tekst een gemeente noemt waarvan de regio niet bekend is",
                        schema = @Schema(type = SchemaType.STRING, enumeration = "ONBEKEND")),
                @Header(
                        name = Volledigheid.REDEN,
                        description = Volledigheid.REDEN_BESCHRIJVING,
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Kandidaat.class)))
    @Operation(
            operationId = "herkenRegio",
            summary = "Herken een regio aan een schrijfwijze",
            description = "Ten hoogste vijf regio's die met de tekst bedoeld kunnen zijn, de beste eerst, elk met "
                    + "hoe zeker dat is. De naam van een Veilig Thuis-regio leidt naar de regio's die ermee samenvallen, "
                    + "die van een gemeente naar de regio waarin zij ligt of die zij als centrumgemeente leidt. Bij een "
                    + "gelijke naam van een regio of gemeente vervallen de regio's die er alleen op lijken; wat minder lijkt dan "
                    + "X-Minste-Gelijkenis zegt, wordt niet geraden. Zonder geldigOp tellen ook namen van vroeger.")
    public RestResponse<List<Kandidaat>> herken(
            @QueryParam("naam")
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "Naam in een willekeurige schrijfwijze", example = "Kennermerland")
                    String naam,
            @BeanParam TimeView time) {
        Herkenning herkenning = service.herken(naam, time);
        RestResponse<List<Kandidaat>> answer = RestResponse.ResponseBuilder.ok(herkenning.kandidaten())
                .header("X-Minste-Gelijkenis", Kandidaat.MINSTE_GELIJKENIS)
                .build();
        return herkenning.onbekendReden() == null
                ? answer
                : Volledigheid.ONBEKEND.op(answer, herkenning.onbekendReden());
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesRegio", summary = "Lees een regio met alles wat er op een dag van gold")
    public RestResponse<RegioApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de regio", example = "twente") String code,
            @BeanParam TimeView time) {
        RegioDossier dossier = service.dossier(code, time);
        return responses.read(RegioApi.Response.of(dossier), dossier.version());
    }

    @GET
    @Path("{code}/samenstelling")
    @PermitAll
    @Operation(operationId = "leesSamenstelling", summary = "Lees de gemeenten van een regio")
    public RestResponse<SamenstellingApi.Response> samenstelling(
            @PathParam("code") String code, @BeanParam TimeView time) {
        SamenstellingBeeld beeld = service.samenstelling(code, time);
        return responses.read(SamenstellingApi.Response.of(beeld), beeld.regio().version());
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanRegio", summary = "Lees wie wat aan een regio wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        service.eisBestaand(code);
        return responses.audittrail("/regios/" + code, page);
    }
}
