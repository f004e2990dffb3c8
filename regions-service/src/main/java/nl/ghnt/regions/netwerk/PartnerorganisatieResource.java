package nl.ghnt.regions.netwerk;

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
@Path("/partnerorganisaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Netwerken")
public class PartnerorganisatieResource {

    private final PartnerorganisatieService service;
    private final Responses responses;

    PartnerorganisatieResource(PartnerorganisatieService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekPartnerorganisaties", summary = "Zoek organisaties die de bronnen als partner noemen")
    public RestResponse<List<PartnerorganisatieApi.Response>> search(
            @Valid @BeanParam PartnerorganisatieFilter filter,
            @BeanParam Kennis kennis,
            @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, PartnerorganisatieFilter.SORTING.of(page))
                .map(PartnerorganisatieApi.Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesPartnerorganisatie", summary = "Lees een partnerorganisatie")
    public RestResponse<PartnerorganisatieApi.Response> read(
            @PathParam("code") @Parameter(description = "Code van de organisatie", example = "veilig-thuis")
                    String code,
            @BeanParam Kennis kennis) {
        return responses.read(service.get(code), PartnerorganisatieApi.Response::of);
    }

    @GET
    @Path("{code}/audittrail")
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Operation(
            operationId = "leesAudittrailVanPartnerorganisatie",
            summary = "Lees wie wat aan een partnerorganisatie wijzigde")
    public RestResponse<List<AuditRecord>> audittrail(
            @PathParam("code") String code, @Valid @BeanParam PageRequest page) {
        return responses.audittrail(Partnerorganisatie.pad(service.get(code).code()), page);
    }
}
