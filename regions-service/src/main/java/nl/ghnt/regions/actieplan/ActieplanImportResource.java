package nl.ghnt.regions.actieplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/actieplannen/_import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actieplannen")
public class ActieplanImportResource {

    private final ActieplanService service;

    ActieplanImportResource(ActieplanService service) {
        this.service = service;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed({Rollen.PROJECTLEIDER, Rollen.VERTEGENWOORDIGER})
    @Idempotent
    @Operation(
            operationId = "leesActieplannenIn",
            summary = "Lees plannen van aanpak in",
            description = "Alleen voor regio's waarvoor u mag schrijven. Een regio zonder plan krijgt er een; een "
                    + "concept wordt vervangen. Met proefdraaien verandert er niets en zegt het verslag per regel wat "
                    + "hij zou doen, met alle fouten. Zonder proefdraaien gaan alle regels door, of bij een fout geen "
                    + "enkele (409).")
    public RestResponse<BulkReport> importeer(
            @NotEmpty @Size(max = BulkImport.MOST_LINES) List<ActieplanApi.Aanmaken> regels,
            @QueryParam("proefdraaien")
                    @DefaultValue("false")
                    @Parameter(description = "true: alleen nagaan, niets wijzigen")
                    boolean proefdraaien) {
        return RestResponse.ok(service.leesIn(regels, proefdraaien));
    }
}
