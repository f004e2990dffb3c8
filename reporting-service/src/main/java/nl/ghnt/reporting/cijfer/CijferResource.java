package nl.ghnt.reporting.cijfer;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ghnt.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/uitvragen/{id}/cijfers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cijfers", description = "Cijfers uit de geaccepteerde inzendingen van een uitvraag")
public class CijferResource {

    private static final String[] LEZERS = {
        "programmateam", "kernteam", "stuurgroep", "opdrachtgever", "reporting:lezen"
    };

    private final CijferService service;
    private final Caller caller;

    CijferResource(CijferService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "leesCijfers",
            summary = "Lees de cijfers van een uitvraag",
            description =
                    "Zonder bevoegde rol alleen de cijfers die voor een openbaar rapport zijn bevroren; zolang die er"
                            + " niet zijn is het antwoord 404.")
    public CijferApi.Blad read(@PathParam("id") UUID id) {
        if (caller.has(LEZERS)) {
            return CijferApi.Blad.of(service.vanUitvraag(id), null);
        }
        Publicatie.Bevroren bevroren = service.gepubliceerd(id);
        return CijferApi.Blad.of(bevroren.blad(), bevroren.bevrorenOp());
    }
}
