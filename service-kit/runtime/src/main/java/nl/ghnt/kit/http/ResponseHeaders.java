package nl.ghnt.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.security.KnownTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the headers that every answer has on every answer, also on those that the framework makes itself. */
@ApplicationScoped
class ResponseHeaders {

    static final String API_VERSION = "API-Version";
    private static final int BEFORE_EVERYTHING = 10_000;
    private static final int NO_CONTENT = 204;

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String apiVersion;
    private final String document;
    private final RawProblems problems;
    private final AllowedMethods allowed;
    private final KnownTokens tokens;
    private final BodyLimit bodyLimit;

    ResponseHeaders(
            @ConfigProperty(name = "mp.openapi.extensions.smallrye.info.version") String apiVersion,
            @ConfigProperty(name = "quarkus.smallrye-openapi.path") String document,
            RawProblems problems,
            AllowedMethods allowed,
            BodyLimit bodyLimit,
            KnownTokens tokens) {
        this.allowed = allowed;
        this.tokens = tokens;
        this.bodyLimit = bodyLimit;
        this.apiVersion = apiVersion;
        this.document = document;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, BEFORE_EVERYTHING);
    }

    private void prepare(RoutingContext request) {
        String traceparent = Traceparent.accept(request.request().getHeader(Traceparent.HEADER));
        request.put(Traceparent.HEADER, traceparent);
        request.addHeadersEndHandler(done -> write(request.response().headers(), traceparent));
        String path = request.request().path();
        Optional<ProblemException> tooLarge = HeadLimit.exceededBy(request.request());
        if (tooLarge.isPresent()) {
            problems.end(request, tooLarge.get());
        } else if (path == null) {
            problems.end(request, KitFault.INVALID_INPUT, "Het adres is onleesbaar.");
        } else if (path.length() > 1 && path.endsWith("/")) {
            problems.end(request, KitFault.NOT_FOUND, "Een adres eindigt hier niet op een schuine streep.");
        } else if (bodyLimit.isExceededBy(request.request())) {
            problems.end(request, KitFault.BODY_TOO_LARGE, bodyLimit.detail(request.request()));
        } else {
            read(request);
        }
    }

    private void read(RoutingContext request) {
        List<InputFault> faults = RequestForm.faultsOfTarget(request.request());
        if (!faults.isEmpty()) {
            problems.end(request, ProblemException.invalidInput(faults));
        } else if (!tokens.isFollowable(request.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            request.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.end(request, KitFault.UNAUTHENTICATED, "Het token is geen ondertekend JWT.");
        } else if (isDocument(request) && !READS.contains(request.request().method())) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            problems.end(request, KitFault.METHOD_NOT_ALLOWED, "Zie de header Allow voor wat hier wel kan.");
        } else if (isAskedForMethods(request)) {
            request.response()
                    .putHeader(HttpHeaders.ALLOW, allowed.of(request.request().path()) + ", OPTIONS");
            request.response().setStatusCode(NO_CONTENT).end();
        } else {
            RequestForm.readHeaders(request);
            request.next();
        }
    }

    /** The framework would tell what several classes that share an address can do together. */
    private boolean isAskedForMethods(RoutingContext request) {
        return request.request().method().equals(HttpMethod.OPTIONS)
                && !allowed.of(request.request().path()).isEmpty();
    }

    private boolean isDocument(RoutingContext request) {
        return document.equals(request.request().path());
    }

    private void write(MultiMap headers, String traceparent) {
        headers.set(API_VERSION, apiVersion);
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set(Traceparent.HEADER, traceparent);
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
