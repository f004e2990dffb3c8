package nl.ghnt.reporting.rapportagenorm;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
            @Schema(description = "Vaste code", examples = "VOORTGANGSRAPPORTAGE")
            String code,

            @Schema(description = "Zin van de bron") String tekst,

            @Schema(description = "Hoe vaak per jaar; null als de zin geen aantal geeft", nullable = true)
            Integer aantalPerJaar,

            @Schema(
                    description = "Partijen met wie wordt afgestemd; null als de zin daar niet over gaat",
                    nullable = true)
            List<String> partijen,

            Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @PermitAll
    @Operation(operationId = "zoekRapportagenormen", summary = "Zoek normen voor het rapporteren")
    public RestResponse<List<Response>> search(
            @BeanParam ChangedSince changed,
            @QueryParam("sort") @Parameter(description = "Volgorde: code of geregistreerdOp, met - ervoor aflopend")
                    String sort,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return responses.page(
                uri, service.search(changed, page, SORTING.parse(sort)).map(Rapportagenorm::toResponse));
    }
}
