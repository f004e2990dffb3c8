package nl.ghnt.governance.lidmaatschap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Rollen;
import nl.ghnt.governance.persoon.NaamService;
import nl.ghnt.kit.audit.AuditRecord;
import nl.ghnt.kit.codes.KnownCode;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/lidmaatschappen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lidmaatschappen", description = "Wie wanneer bij een gremium hoorde of een functie vervulde")
public class LidmaatschapResource {

    private static final String PATH = "/lidmaatschappen/";

    private final LidmaatschapService service;
    private final Responses responses;
    private final NaamService namen;
    private final Clock clock;

    LidmaatschapResource(LidmaatschapService service, Responses responses, NaamService namen, Clock clock) {
        this.service = service;
        this.responses = responses;
        this.namen = namen;
        this.clock = clock;
    }

    @GET
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
            operationId = "zoekLidmaatschappen",
            summary = "Zoek lidmaatschappen en functievervullingen",
            description =
                    "Geen bron is volledig. Een lege lijst zegt X-Volledigheid ONBEKEND en in X-Volledigheid-Reden "
                            + "waarom: dat er niemand was zegt zij niet.")
    public RestResponse<List<LidmaatschapApi.Response>> search(
            @QueryParam("gremium") @KnownCode("gremium") @Parameter(description = "Alleen van dit gremium")
                    String gremium,
            @QueryParam("functie") @KnownCode("functie") @Parameter(description = "Alleen met deze functie")
                    String functie,
            @QueryParam("organisatie")
                    @KnownCode("organisatie")
                    @Parameter(description = "Alleen namens deze organisatie")
                    String organisatie,
            @BeanParam LidmaatschapQuery query,
            @Valid @BeanParam ListRequest page) {
        Gevonden gevonden = service.search(
                query.filter(gremium, functie, organisatie, null, clock), page, LidmaatschapQuery.SORTING.of(page));
        return gevonden.op(responses.page(gevonden.beeld(namen)));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "leesLidmaatschap", summary = "Lees een lidmaatschap of functievervulling")
    public RestResponse<LidmaatschapApi.Response> read(@PathParam("id") UUID id) {
        return responses.read(service.get(id), this::show);
    }

    @POST
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(operationId = "legLidmaatschapVast", summary = "Leg een lidmaatschap of functievervulling vast")
    public RestResponse<LidmaatschapApi.Response> create(@NotNull @Valid LidmaatschapApi.Request request) {
        Lidmaatschap lidmaatschap = service.legVast(request);
        return responses.created(PATH + lidmaatschap.id(), show(lidmaatschap), lidmaatschap.version());
    }

    @POST
    @Creates
    @Path("{id}/beeindiging")
    @Idempotent
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.SYSTEEM_SCHRIJVEN})
    @Operation(
            operationId = "beeindigLidmaatschap",
            summary = "Beëindig een lidmaatschap",
            description = "Het antwoord is de vastlegging die deze vervangt; wat eerder bekend was blijft leesbaar.")
    public RestResponse<LidmaatschapApi.Response> end(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @NotNull @Valid LidmaatschapApi.EindeRequest request) {
        Lidmaatschap opvolger = service.beeindig(id, expected, request.eindeGeldigheid());
        return responses.created(PATH + opvolger.id(), show(opvolger), opvolger.version());
    }

    @GET
    @Path("{id}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(operationId = "leesAudittrailVanLidmaatschap", summary = "Lees wie dit lidmaatschap wijzigde")
    public RestResponse<List<AuditRecord>> audit(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(PATH + service.get(id).id(), page);
    }

    private LidmaatschapApi.Response show(Lidmaatschap lidmaatschap) {
        return LidmaatschapApi.Response.of(lidmaatschap, namen.toont(lidmaatschap.persoon()));
    }
}
