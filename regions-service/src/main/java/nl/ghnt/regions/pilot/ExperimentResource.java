package nl.ghnt.regions.pilot;

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
import nl.ghnt.kit.data.PastReading;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.regions.Rollen;
import nl.ghnt.regions.feit.Kennis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A read that asks what was known at a moment finds the rows as they were told then, see {@link PastReading}. */
@Path("/experimenten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots")
public class ExperimentResource {

    private final ExperimentService service;
    private final Responses responses;

    ExperimentResource(ExperimentService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekExperimenten", summary = "Zoek experimenten die anderen in regio's uitvoeren")
    public RestResponse<List<ExperimentApi.Response>> search(
            @Valid @BeanParam ExperimentFilter filter, @BeanParam Kennis kennis, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.search(filter, page, ExperimentFilter.SORTING.of(page)).map(ExperimentApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesExperiment", summary = "Lees een reeks experimenten")
    public RestResponse<ExperimentApi.Response> read(
            @PathParam("code")
                    @Parameter(description = "Code van de reeks", example = "vng-regiovisie-zorg-en-veiligheid")
                    String code,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(code), ExperimentApi.Response::of);
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(
            operationId = "leesAudittrailVanExperiment",
            summary = "Lees wie wat aan een reeks experimenten wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(Experiment.pad(service.get(code).code()), page);
    }
}
