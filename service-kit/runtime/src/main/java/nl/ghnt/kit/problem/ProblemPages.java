package nl.ghnt.kit.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages behind the {@code type} of a problem: all that this API can answer with when it says no. */
@Path("/problemen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problemen", description = "Uitleg bij foutantwoorden")
public class ProblemPages {

    private final Map<String, Fault> faults = new TreeMap<>();

    ProblemPages(Instance<Catalogue> catalogues) {
        Arrays.stream(KitFault.values()).forEach(fault -> faults.put(fault.code(), fault));
        catalogues.forEach(catalogue -> catalogue.faults().forEach(fault -> faults.put(fault.code(), fault)));
    }

    /** A service's own faults. */
    public interface Catalogue {
        List<Fault> faults();
    }

    /** One kind of problem. */
    @Schema(name = "Probleemsoort")
    public record Page(
            @Schema(description = "Laatste deel van het type")
            String code,

            @Schema(description = "HTTP-status") int status,
            @Schema(description = "Titel in het Nederlands") String titelNl,
            @Schema(description = "Titel in het Engels") String titelEn) {

        static Page of(Fault fault) {
            return new Page(fault.code(), fault.status(), fault.titleNl(), fault.titleEn());
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "leesProbleemsoorten", summary = "Lees welke problemen deze API kent")
    public List<Page> all() {
        return faults.values().stream().map(Page::of).toList();
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesProbleemsoort", summary = "Lees wat een probleem betekent")
    public Page one(@PathParam("code") String code) {
        Fault fault = faults.get(code);
        if (fault == null) {
            throw ProblemException.notFound("Probleem", code);
        }
        return Page.of(fault);
    }
}
