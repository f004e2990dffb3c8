package nl.ghnt.regions.kader;

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
import nl.ghnt.kit.http.CsvWriter;
import nl.ghnt.kit.http.Responses;
import nl.ghnt.kit.paging.ListRequest;
import nl.ghnt.kit.paging.Sorting;
import nl.ghnt.regions.feit.Kennis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/kaderwaarden")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kader")
public class KaderwaardeResource {

    private static final Sorting SORTING = Sorting.by(Sort.by("w.lijst").and("w.inhoud.volgnummer"), "w.id")
            .offering("code", "w.inhoud.code")
            .offering("volgnummer", "w.inhoud.volgnummer");

    private final KaderService service;
    private final Responses responses;

    KaderwaardeResource(KaderService service, Responses responses) {
        this.service = service;
        this.responses = responses;
    }

    /** A value as it is read. */
    @Schema(name = "Kaderwaarde", description = "Waarde die de bronnen voor iets geven, met haar plaats in de lijst")
    public record Response(
            @Schema(description = "Waarvan dit een waarde is")
            Kaderwaarde.Lijst lijst,

            @JsonUnwrapped Kaderwaarde.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {}

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.MEDIA_TYPE})
    @Operation(operationId = "zoekKaderwaarden", summary = "Zoek waarden: standen, fasen, soorten en sectoren")
    public RestResponse<List<Response>> search(
            @BeanParam KaderwaardeFilter filter, @BeanParam Kennis kennis, @Valid @BeanParam ListRequest page) {
        return responses.page(
                service.waarden(filter, kennis, page, SORTING.of(page)).map(Kaderwaarde::toResponse));
    }
}
