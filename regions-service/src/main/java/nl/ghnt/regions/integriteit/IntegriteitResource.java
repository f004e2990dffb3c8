package nl.ghnt.regions.integriteit;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/_integriteit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integriteit", description = "Wat er in het register niet past of ontbreekt")
public class IntegriteitResource {

    private static final Sorting SORTING = Sorting.by(
                    Sort.by("soort")
                            .and("regio")
                            .and("gemeente")
                            .and("indeling")
                            .and("dag"),
                    "toelichting")
            .offering("soort", "soort")
            .offering("regio", "regio")
            .offering("peildatum", "dag");

    private final IntegriteitService service;
    private final Responses responses;

    IntegriteitResource(IntegriteitService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    @GET
    @RolesAllowed({Rollen.PROGRAMMATEAM, Rollen.BEHEERDER})
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(
            operationId = "gaIntegriteitNa",
            summary = "Ga na wat er in het register niet past",
            description =
                    "Wijzigt niets. Een bevinding is geen fout: wat de bronnen niet zeggen komt hier ook naar voren. Een "
                            + "bevinding wordt niet bewaard: met gewijzigdSinds ziet u die over een regio (met haar "
                            + "posten), gemeente of indeling waarvan vanaf dat moment iets is vastgelegd of vervallen.")
    public RestResponse<List<Bevinding>> search(
            @Valid @BeanParam BevindingFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)));
    }
}
