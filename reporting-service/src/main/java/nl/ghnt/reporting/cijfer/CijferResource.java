package nl.ghnt.reporting.cijfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ghnt.reporting.Rechten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/uitvragen/{id}/cijfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cijfers", description = "Cijfers uit de geaccepteerde inzendingen van een uitvraag")
public class CijferResource {

    private final CijferService service;
    private final Rechten rechten;

    CijferResource(CijferService service, Rechten rechten) {
        this.service = service;
        this.rechten = rechten;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "leesCijfers",
            summary = "Lees de cijfers van een uitvraag",
            description =
                    "Zonder bevoegde rol alleen de cijfers die voor een openbaar rapport zijn bevroren; zolang die er"
                            + " niet zijn is het antwoord 404. Welke regio wat antwoordde staat er alleen bij een vraag"
                            + " naar de stand van een regio, of als u inzendingen leest.")
    public CijferApi.Blad read(@PathParam("id") UUID id) {
        if (rechten.leestConcepten()) {
            return CijferApi.Blad.of(service.stand(id), null, rechten.leestAntwoorden());
        }
        Publicatie.Bevroren bevroren = service.gepubliceerd(id);
        return CijferApi.Blad.of(bevroren.blad(), bevroren.bevrorenOp(), false);
    }
}
