package nl.ghnt.projectpool.besluit;

import jakarta.annotation.security.RolesAllowed;
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
import nl.ghnt.projectpool.Rollen;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraagService;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeApi;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens to a round as a whole once all in it is decided. */
@Path("/aanvraagrondes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aanvraagrondes")
public class RondebesluitResource {

    private final AanvraagrondeService rondes;
    private final IngediendeAanvraagService aanvragen;
    private final Responses responses;

    RondebesluitResource(AanvraagrondeService rondes, IngediendeAanvraagService aanvragen, Responses responses) {
        this.rondes = rondes;
        this.aanvragen = aanvragen;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Path("besluit")
    @RolesAllowed(Rollen.PROGRAMMATEAM)
    @Operation(
            operationId = "rondBesluitenAf",
            summary = "Zeg dat alles in een ronde is beslist",
            description = "Wat is toegekend wordt dan openbaar. Wat na bezwaar wordt heroverwogen, kan nog veranderen.")
    public RestResponse<AanvraagrondeApi.Response> besluit(
            @PathParam("id") UUID id, @BeanParam ExpectedVersion expected) {
        return responses.changed(rondes.besluit(id, expected, aanvragen::isBeslist), rondes::toon);
    }
}
