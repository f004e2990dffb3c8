package nl.ghnt.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages behind the {@code type} of a problem: all that this API can answer with when it says no. */
@Path("/problemen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problemen", description = "Uitleg bij foutantwoorden")
public class ProblemPages {

    private final Map<String, Fault> faults = new TreeMap<>();

    private final RoutingContext request;

    ProblemPages(Instance<Catalogue> catalogues, RoutingContext request) {
        this.request = request;
        Arrays.stream(KitFault.values()).forEach(fault -> faults.put(fault.code(), fault));
        catalogues.forEach(catalogue -> catalogue.faults().forEach(fault -> faults.put(fault.code(), fault)));
    }

    /** A service's own faults. */
    public interface Catalogue {
        List<Fault> faults();
    }

    /** One kind of problem, in the language of the reader. */
    @Schema(name = "Probleemsoort", description = "Een soort probleem waarmee deze API kan antwoorden")
    public record Page(
            @Schema(description = "Laatste deel van het type")
            String code,

            @Schema(description = "HTTP-status") int status,

            @Schema(description = "Titel, in de taal van Accept-Language: nl of en")
            String titel,

            @Schema(description = "Wat het betekent en wat u kunt doen, in dezelfde taal")
            String uitleg) {

        static Page of(Fault fault, Locale language) {
            return new Page(
                    fault.code(),
                    fault.status(),
                    new Text(fault.titleNl(), fault.titleEn()).in(language),
                    fault.explanation().in(language));
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "leesProbleemsoorten", summary = "Lees welke problemen deze API kent")
    public List<Page> all() {
        Locale language = language();
        return faults.values().stream().map(fault -> Page.of(fault, language)).toList();
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "leesProbleemsoort", summary = "Lees wat een probleem betekent en wat u kunt doen")
    public Page one(
            @PathParam("code") @Parameter(description = "Laatste deel van het type", example = "invoer-ongeldig")
                    String code) {
        Fault fault = faults.get(code);
        if (fault == null) {
            throw ProblemException.notFound("Probleem", code);
        }
        return Page.of(fault, language());
    }

    private Locale language() {
        Locale language = Languages.best(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return language;
    }
}
