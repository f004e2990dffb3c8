package nl.ghnt.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.problem.InputFault;
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

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource, RoutingContext context) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        DeclaredParameters parameters = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        boolean json =
                request.getMediaType() != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        if (!parameters.canAnswer(request.getAcceptableMediaTypes())) {
            throw new NotAcceptableException();
        }
        if (parameters.hasBody() && !json) {
            throw new NotSupportedException();
        }
        if (parameters.declares(ExpectedVersion.HEADER) && request.getHeaderString(ExpectedVersion.HEADER) == null) {
            throw ExpectedVersion.missing();
        }
        List<InputFault> faults = new ArrayList<>();
        parameters.checkQuery(request.getUriInfo().getQueryParameters(), faults);
        parameters.checkPath(request.getUriInfo().getPathParameters(), faults);
        parameters.checkHeaders(request.getHeaders(), faults);
        if (faults.isEmpty()) {
            return;
        }
        if (parameters.hasBody()) {
            context.put(FAULTS, faults);
            return;
        }
        throw ProblemException.invalidInput(faults);
    }
}
