package nl.ghnt.projectpool.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.http.Creates;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aanvragen/{id}/opmerkingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerken", description = "Samen aan een aanvraag werken: de aanvrager en de regio's die meedoen")
public class OpmerkingResource {

    private final SamenwerkingService service;
    private final Responses responses;

    OpmerkingResource(SamenwerkingService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(
            operationId = "zoekOpmerkingen",
            summary = "Lees wat wie eraan werken opmerken",
            description =
                    "Alleen voor de gemeente die aanvraagt en wie een regio leidt of vertegenwoordigt die meedoet, over wat"
                            + " de lezer van de aanvraag ziet. Wie beoordeelt of besluit leest er niets van.")
    public RestResponse<List<OpmerkingApi.Response>> opmerkingen(
            @PathParam("id") UUID id, @Valid @BeanParam OpmerkingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.opmerkingen(id, filter, page, OpmerkingFilter.SORTING.of(page))
                .map(OpmerkingApi.Response::of));
    }

    @POST
    @Idempotent
    @Creates
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "plaatsOpmerking", summary = "Merk iets op bij een aanvraag")
    public RestResponse<OpmerkingApi.Response> plaats(
            @PathParam("id") UUID id, @NotNull @Valid OpmerkingApi.Plaatsen wat) {
        Opmerking opmerking = service.plaats(id, wat);
        return responses.created(
                Opmerking.pad(id, opmerking.id()), OpmerkingApi.Response.of(opmerking), opmerking.version());
    }

    @GET
    @Path("{opmerking}")
    @RolesAllowed({Rollen.AANVRAGER, Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Operation(operationId = "leesOpmerking", summary = "Lees een opmerking")
    public RestResponse<OpmerkingApi.Response> opmerking(
            @PathParam("id") UUID id,
            @PathParam("opmerking") @Parameter(description = "Identificatie van de opmerking") UUID opmerking) {
        return responses.read(service.opmerking(id, opmerking), OpmerkingApi.Response::of);
    }

    @POST
    @Idempotent
    @Path("{opmerking}/afhandeling")
    @RolesAllowed(Rollen.AANVRAGER)
    @Operation(operationId = "handelOpmerkingAf", summary = "Handel een opmerking af")
    public RestResponse<OpmerkingApi.Response> handelAf(
            @PathParam("id") UUID id, @PathParam("opmerking") UUID opmerking, @BeanParam ExpectedVersion expected) {
        return responses.changed(service.handelAf(id, opmerking, expected), OpmerkingApi.Response::of);
    }
}
