package nl.ghnt.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.ghnt.kit.problem.KitFault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the headers that every answer has on every answer, also on those that the framework makes itself. */
@ApplicationScoped
class ResponseHeaders {

    static final String API_VERSION = "API-Version";
    private static final int BEFORE_EVERYTHING = 10_000;

    private final String apiVersion;
    private final RawProblems problems;

    ResponseHeaders(
            @ConfigProperty(name = "mp.openapi.extensions.smallrye.info.version") String apiVersion,
            RawProblems problems) {
        this.apiVersion = apiVersion;
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
        if (path == null) {
            problems.end(request, KitFault.INVALID_INPUT, "Het adres is onleesbaar.");
        } else if (path.length() > 1 && path.endsWith("/")) {
            problems.end(request, KitFault.NOT_FOUND, "Een adres eindigt hier niet op een schuine streep.");
        } else if (BodyLimit.isExceededBy(request.request())) {
            problems.end(request, KitFault.BODY_TOO_LARGE, BodyLimit.DETAIL);
        } else {
            request.next();
        }
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
