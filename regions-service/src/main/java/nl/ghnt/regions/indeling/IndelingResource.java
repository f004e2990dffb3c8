package nl.ghnt.regions.indeling;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.audit.AuditRecord;
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

@Path("/indelingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indelingen", description = "Manieren waarop Nederland is ingedeeld, door de tijd")
public class IndelingResource {

    private static final String ONBEKEND = "Geen bron noemt de leden van deze indeling.";

    private static final Sorting SORTING = Sorting.by(Sort.by("soort").and("geldigheid.begin"), "code")
            .offering("code", "code")
            .offering("beginGeldigheid", "geldigheid.begin");

    private final IndelingService service;
    private final Responses responses;

    IndelingResource(IndelingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "zoekIndelingen", summary = "Zoek indelingen")
    public RestResponse<List<IndelingApi.Response>> search(
            @Valid @BeanParam IndelingFilter filter, @BeanParam TimeView time, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, time, page, SORTING.of(page)).map(IndelingApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesIndeling", summary = "Lees een indeling")
    public RestResponse<IndelingApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de indeling", example = "GHNT-28") String code,
            @BeanParam TimeView time) {
        GenoemdeLeden gelezen = service.get(code, time);
        return responses.read(
                IndelingApi.Response.of(gelezen), gelezen.indeling().version());
    }

    @GET
    @Path("{code}/leden")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "leesLedenVanIndeling", summary = "Lees de leden van een indeling")
    @APIResponse(
            responseCode = "200",
            description = "De leden; met X-Volledigheid ONBEKEND zijn ze niet bekend",
            headers = {
                @Header(
                        name = Volledigheid.HEADER,
                        description = "VOLLEDIG, of ONBEKEND als de bronnen de leden niet noemen",
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
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Lid.class)))
    public RestResponse<List<Lid>> leden(
            @PathParam("code") @Parameter(description = "Code van de indeling", example = "VEILIG_THUIS-26")
                    String code,
            @Valid @BeanParam LidFilter filter,
            @BeanParam TimeView time,
            @Valid @BeanParam ListRequest page) {
        LedenBladzijde leden = service.leden(code, time, filter, page, LidFilter.SORTING.of(page));
        return leden.volledigheid().op(responses.page(leden.leden()), ONBEKEND);
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanIndeling", summary = "Lees wie een indeling vastlegde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        service.eisBestaand(code);
        return responses.audittrail("/indelingen/" + code, page);
    }
}
