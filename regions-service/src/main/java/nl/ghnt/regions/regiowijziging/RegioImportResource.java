package nl.ghnt.regions.regiowijziging;

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

@Path("/regios/_import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regiowijzigingen", description = "Wat er over regio's is besloten")
public class RegioImportResource {

    private final RegioImportService service;

    RegioImportResource(RegioImportService service) {
        this.service = service;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Idempotent
    @Operation(
            operationId = "leesRegiosIn",
            summary = "Lees veel regio's tegelijk in",
            description =
                    "Stelt in, hernoemt, en legt schrijfwijzen, grondslag en einde vast, naar de regels van een regiowijziging. Met proefdraaien verandert er niets en zegt het verslag per regel wat hij zou doen, met "
                            + "alle fouten. Zonder proefdraaien gaan alle regels door, of bij een fout geen enkele (409). Wie "
                            + "tweemaal hetzelfde inleest, wijzigt de tweede keer niets.")
    public RestResponse<BulkReport> importeer(
            @NotEmpty @Size(max = BulkImport.MOST_LINES) List<RegioImportApi.RegioRegel> regels,
            @QueryParam("proefdraaien")
                    @DefaultValue("false")
                    @Parameter(description = "true: alleen nagaan, niets wijzigen")
                    boolean proefdraaien) {
        return RestResponse.ok(service.leesRegios(regels, proefdraaien));
    }
}
