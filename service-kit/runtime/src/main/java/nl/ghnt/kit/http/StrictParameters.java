package nl.ghnt.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.input.MediaRanges;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know, and values that its parameters cannot hold: a typing
 * error must not silently change an answer. Faults of a request with a body are kept until the body is read, so that
 * all are answered at once.
 */
class StrictParameters {

    static final String FAULTS = StrictParameters.class.getName();

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();
    private final Validator rules;

    StrictParameters(Validator rules) {
        this.rules = rules;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource, RoutingContext context) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        DeclaredParameters parameters = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        List<InputFault> faults = new ArrayList<>(context.<List<InputFault>>get(RequestForm.FAULTS));
        answerIn(parameters, request.getUriInfo().getQueryParameters(), context, faults);
        if (parameters.hasBody() && !parameters.reads(request.getMediaType())) {
            throw KitFault.UNSUPPORTED_MEDIA_TYPE.because(parameters.wanted());
        }
        if (parameters.declares(ExpectedVersion.HEADER) && request.getHeaderString(ExpectedVersion.HEADER) == null) {
            throw ExpectedVersion.missing();
        }
        parameters.checkQuery(request.getUriInfo().getQueryParameters(), faults);
        parameters.checkPath(request.getUriInfo().getPathParameters(), faults);
        parameters.checkHeaders(request.getHeaders(), faults);
        ConditionalHeaders.check(request, faults);
        if (faults.isEmpty()) {
            return;
        }
        if (parameters.hasBody() && !parameters.takesFile()) {
            context.put(FAULTS, faults);
            return;
        }
        parameters.checkRules(request.getUriInfo().getQueryParameters(), rules, faults);
        throw ProblemException.invalidInput(faults);
    }

    /** Chooses the media type of the answer, which the framework then finds as the only one that is asked for. */
    private static void answerIn(
            DeclaredParameters parameters,
            MultivaluedMap<String, String> query,
            RoutingContext context,
            List<InputFault> faults) {
        String asked = parameters.isList() ? query.getFirst(ListFormat.PARAMETER) : null;
        Optional<ListFormat> format = ListFormat.coded(asked);
        if (asked != null && format.isEmpty()) {
            faults.add(InputFault.query(
                    ListFormat.PARAMETER, "waarde.onbekend", "'formaat' moet een van deze zijn: json, csv, excel."));
        }
        MediaRanges accepted = context.get(RequestForm.ACCEPT);
        String chosen = format.map(ListFormat::mediaType)
                .or(() -> accepted.best(parameters.produces()))
                .orElseThrow(NotAcceptableException::new);
        context.request().headers().set(HttpHeaders.ACCEPT, chosen);
    }
}
