package nl.ghnt.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;

/**
 * Which browsers on other origins may read an answer. The gateway alone decides: services do not see the origin, and what
 * they say about it is replaced. Tokens travel in a header, so credentials (cookies) are never allowed.
 */
@ApplicationScoped
public class CrossOrigin {

    private static final CharSequence METHODS =
            HttpHeaders.createOptimized("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    private static final CharSequence REQUEST_HEADERS = HttpHeaders.createOptimized(
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
                    + " X-Audit-Toelichting, traceparent, tracestate");
    private static final CharSequence RESPONSE_HEADERS = HttpHeaders.createOptimized(
            "API-Version, Allow, Content-Disposition, ETag, Link, Location, Retry-After, WWW-Authenticate,"
                    + " X-Total-Count, traceparent");

    private final Set<String> allowed;
    private final String maxAge;

    CrossOrigin(GatewayConfig config) {
        this.allowed = Set.copyOf(config.cors().origins().orElse(List.of()));
        this.maxAge = Long.toString(config.cors().maxAge().toSeconds());
    }

    /** Whether {@code request} asks if another request would be allowed. */
    boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Adds the answer to a preflight request; nothing but {@code Vary} when the origin is not allowed. */
    void allowPreflight(MultiMap response, HttpServerRequest request, ApiContext context) {
        allow(response, request, context);
        if (response.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
            response.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
        }
    }

    /** Adds whether the origin of {@code request} may read this answer. */
    void allow(MultiMap response, HttpServerRequest request, ApiContext context) {
        if (context.openApiPath().equals(request.path())) {
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            return;
        }
        if (allowed.isEmpty()) {
            return;
        }
        response.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && allowed.contains(origin)) {
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
        }
    }

    /** Removes what the caller's browser says about origins from a request. */
    static void removeFromRequest(MultiMap headers) {
        headers.remove(HttpHeaders.ORIGIN);
        headers.remove(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        headers.remove(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    }

    /** Removes what a service says about origins from its answer. */
    static void removeFromResponse(MultiMap headers) {
        List<String> names = new ArrayList<>();
        for (String name : headers.names()) {
            if (name.regionMatches(true, 0, "access-control-", 0, 15)) {
                names.add(name);
            }
        }
        names.forEach(headers::remove);
    }
}
