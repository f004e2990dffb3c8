package nl.ghnt.regions.actieplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.ghnt.kit.time.TimeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/regios/{code}/actiebord")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actieplannen")
public class ActiebordResource {

    private final ActieplanInzageService inzage;

    ActiebordResource(ActieplanInzageService inzage) {
        this.inzage = inzage;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "leesActiebord",
            summary = "Lees de acties van een regio op een dag, naar status",
            description =
                    "Van het plan dat op die dag gold, standaard vandaag. In elke kolom staat wat te laat is eerst: "
                            + "het geplande einde ligt voor die dag en de actie is niet klaar.")
    public ActieplanViewApi.BordResponse read(@PathParam("code") String code, @BeanParam TimeView time) {
        return ActieplanViewApi.BordResponse.of(inzage.bord(code, time));
    }
}
