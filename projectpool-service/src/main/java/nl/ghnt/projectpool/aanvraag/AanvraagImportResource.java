package nl.ghnt.projectpool.aanvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.idempotency.Idempotent;
import nl.ghnt.projectpool.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aanvraagrondes/{id}/aanvragen/_import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvragen")
public class AanvraagImportResource {

    private final AanvraagImportService service;

    AanvraagImportResource(AanvraagImportService service) {
        this.service = service;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Idempotent
    @Operation(
            operationId = "leesAanvragenIn",
            summary = "Lees aanvragen in die elders zijn ontvangen",
            description = "In een ronde die gesloten is en nog niet beslist. Een regio is haar code of een bekende"
                    + " schrijfwijze; elke aanvraag is meteen ingediend, op haar moment van ontvangst. Met"
                    + " proefdraaien verandert er niets en zegt het verslag per regel wat hij zou doen, met alle fouten."
                    + " Zonder proefdraaien gaan alle regels door, of bij een fout geen enkele (409). Wie tweemaal"
                    + " hetzelfde inleest, wijzigt de tweede keer niets; een kenmerk dat dan iets anders zegt is fout.")
    public RestResponse<BulkReport> importeer(
            @PathParam("id") @Parameter(description = "Identificatie van de ronde") UUID id,
            @NotEmpty @Size(max = BulkImport.MOST_LINES) List<AanvraagImportApi.Regel> regels,
            @QueryParam("proefdraaien")
                    @DefaultValue("false")
                    @Parameter(description = "true: alleen nagaan, niets wijzigen")
                    boolean proefdraaien) {
        return RestResponse.ok(service.leesIn(id, regels, proefdraaien));
    }
}
