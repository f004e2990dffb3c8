package nl.ghnt.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ghnt.gateway.config.GatewayConfig;

/**
 * Which browsers on other origins may read an answer. A listed origin may read and write, with a token. Any origin may
 * read what anybody may read: a GET without a token. The gateway alone decides: services do not see the origin, and what
 * they say about it is replaced. Tokens travel in a header, so credentials (cookies) are never allowed.
 */
@ApplicationScoped
public class CrossOrigin {

    private static final CharSequence EVERYBODY = HttpHeaders.createOptimized("*");
    private static final CharSequence METHODS =
            HttpHeaders.createOptimized("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    private static final CharSequence READING = HttpHeaders.createOptimized("GET, HEAD");

    private static final String FOR_READING = "Accept, Accept-Language, If-None-Match, traceparent, tracestate";
    private static final CharSequence READING_HEADERS = HttpHeaders.createOptimized(FOR_READING);
    private static final CharSequence REQUEST_HEADERS = HttpHeaders.createOptimized(
            FOR_READING + ", Authorization, Content-Type, Idempotency-Key, If-Match, X-Audit-Toelichting");

    /** Every header of our own that an answer can have; a browser hides from a page what is not listed. */
    private static final CharSequence RESPONSE_HEADERS = HttpHeaders.createOptimized(
            "API-Version, Allow, Content-Disposition, Content-Language, ETag, Link, Location, Retry-After,"
                    + " WWW-Authenticate, X-Total-Count, X-Volledigheid, X-Volledigheid-Reden, X-Minste-Gelijkenis, traceparent");

    private final Set<String> listed;
    private final String maxAge;

    CrossOrigin(GatewayConfig config) {
        this.listed = Set.copyOf(config.cors().origins().orElse(List.of()));
        this.maxAge = Long.toString(config.cors().maxAge().toSeconds());
    }

    /** Whether {@code request} asks if another request would be allowed. */
    public static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Adds the answer to a preflight request; nothing but {@code Vary} when it is not allowed. */
    public void allowPreflight(MultiMap response, HttpServerRequest request) {
        vary(response);
        if (isListed(request)) {
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN));
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
            response.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
        } else if (isReading(request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD))
                && !asksForToken(request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS))) {
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY);
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READING);
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, READING_HEADERS);
            response.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
        }
    }

    /** Adds whether the origin of {@code request} may read this answer, whatever the answer is. */
    public void allow(MultiMap response, HttpServerRequest request) {
        vary(response);
        if (isListed(request)) {
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN));
            response.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
        } else if (isReading(request.method().name()) && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            response.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY);
            response.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
        }
    }

    private void vary(MultiMap response) {
        if (!listed.isEmpty()) {
            response.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
    }

    private boolean isListed(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && listed.contains(origin);
    }

    private static boolean isReading(String method) {
        return "GET".equals(method) || "HEAD".equals(method);
    }

    private static boolean asksForToken(String headers) {
        return headers != null && headers.toLowerCase(Locale.ROOT).contains("authorization");
    }

    /** Removes what the caller's browser says about origins from a request. */
    public static void removeFromRequest(MultiMap headers) {
        headers.remove(HttpHeaders.ORIGIN);
        headers.remove(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        headers.remove(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    }

    /** Removes what a service says about origins from its answer. */
    public static void removeFromResponse(MultiMap headers) {
        List<String> names = new ArrayList<>();
        for (String name : headers.names()) {
            if (name.regionMatches(true, 0, "access-control-", 0, 15)) {
                names.add(name);
            }
        }
        names.forEach(headers::remove);
    }
}
