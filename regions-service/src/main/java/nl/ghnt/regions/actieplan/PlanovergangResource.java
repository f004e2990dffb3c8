package nl.ghnt.regions.actieplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/actieplannen/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actieplannen")
public class PlanovergangResource {

    private final ActieplanService service;
    private final ActieplanInzageService inzage;
    private final Responses responses;

    PlanovergangResource(ActieplanService service, ActieplanInzageService inzage, Responses responses) {
        this.service = service;
        this.inzage = inzage;
        this.responses = responses;
    }

    @POST
    @Path("vaststelling")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "stelActieplanVast",
            summary = "Stel het concept vast",
            description = "Het concept heeft dan inhoud voor alle drie de actielijnen; zo niet, dan noemt het antwoord "
                    + "(409) welke ontbreken. Wat eerder was vastgesteld wordt erdoor vervangen.")
    public RestResponse<ActieplanApi.Response> stelVast(
            @PathParam("id") UUID id,
            @BeanParam ExpectedVersion expected,
            @Valid OvergangApi.Vaststelling vaststelling) {
        return gewijzigd(
                service.stelVast(id, expected, vaststelling.vaststellingsdatum(), vaststelling.vastgesteldDoor()));
    }

    @POST
    @Path("uitvoering")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(operationId = "voerActieplanUit", summary = "Begin de uitvoering van een vastgesteld plan")
    public RestResponse<ActieplanApi.Response> voerUit(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid OvergangApi.Uitvoering uitvoering) {
        return gewijzigd(service.voerUit(id, expected, uitvoering.begindatum()));
    }

    @POST
    @Path("afronding")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "rondActieplanAf",
            summary = "Rond een plan in uitvoering af",
            description = "Een concept van een volgende versie vervalt; daarna kan de regio een nieuw plan maken.")
    public RestResponse<ActieplanApi.Response> rondAf(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid OvergangApi.Afronding afronding) {
        return gewijzigd(service.rondAf(id, expected, afronding.einddatum(), afronding.toelichting()));
    }

    @POST
    @Path("intrekking")
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "trekActieplanIn",
            summary = "Trek een plan in",
            description = "Het plan blijft te lezen; daarna kan de regio een nieuw plan maken.")
    public RestResponse<ActieplanApi.Response> trekIn(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected, @Valid OvergangApi.Intrekking intrekking) {
        return gewijzigd(service.trekIn(id, expected, intrekking.intrekkingsdatum(), intrekking.reden()));
    }

    private RestResponse<ActieplanApi.Response> gewijzigd(Actieplan plan) {
        return responses.changed(ActieplanApi.Response.of(inzage.naWijziging(plan)), plan.version());
    }
}
