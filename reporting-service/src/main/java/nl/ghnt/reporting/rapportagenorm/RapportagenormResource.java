package nl.ghnt.reporting.rapportagenorm;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRowFilter;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/rapportagenormen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Rapportagenormen",
        description = "Hoe vaak er wordt gerapporteerd, wie de vragenlijst invult en met wie zij tot stand komt")
public class RapportagenormResource {

    private static final Sorting SORTING =
            Sorting.by(Sort.empty(), "code").offering("code", "code").offering("geregistreerdOp", "geregistreerdOp");

    private final RapportagenormService service;
    private final Responses responses;

    RapportagenormResource(RapportagenormService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    /** A norm as it is read. */
    @Schema(name = "Rapportagenorm", description = "Wat een bron over het rapporteren zelf zegt")
    public record Response(
            @JsonUnwrapped Rapportagenorm.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Rapportagenorm norm) {
            return new Response(norm.inhoud(), norm.geregistreerdOp());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekRapportagenormen", summary = "Zoek normen voor het rapporteren")
    public RestResponse<List<Response>> search(
            @BeanParam ProgrammeRowFilter filter, @Valid @BeanParam ListRequest page) {
        return responses.page(service.search(filter, page, SORTING.of(page)).map(Response::of));
    }
}
