package nl.ghnt.reporting.expositie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/exposities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exposities", description = "De reizende expositie en waar zij stond")
public class ExpositieResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("inhoud.begin"), "code")
            .offering("code", "code")
            .offering("naam", "inhoud.naam")
            .offering("begin", "inhoud.begin")
            .offering("geregistreerdOp", "geregistreerdOp");

    private final ExpositieService service;
    private final Responses responses;

    ExpositieResource(ExpositieService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    /** An exposition as it is read. */
    @Schema(name = "ReizendeExpositie", description = "Reizende expositie")
    public record Response(
            @JsonUnwrapped ReizendeExpositie.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(ReizendeExpositie expositie) {
            return new Response(expositie.inhoud(), expositie.geregistreerdOp());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekExposities", summary = "Zoek exposities")
    public RestResponse<List<Response>> search(
            @Valid @BeanParam ExpositieFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(Response::of));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesExpositie", summary = "Lees een expositie")
    public RestResponse<Response> read(
            @PathParam("code")
                    @Parameter(description = "Code van de expositie", example = "wij-doorbreken-de-cirkel-van-geweld")
                    String code) {
        return responses.read(service.get(code), Response::of);
    }
}
