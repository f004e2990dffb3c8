package nl.ghnt.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** The headers that every answer carries, whoever made it. */
public final class RequiredHeaders {

    /** Version of the API that answers. */
    public static final CharSequence API_VERSION = HttpHeaders.createOptimized("API-Version");

    /** What a page may load and who may show it in a frame. */
    public static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized(Traceparent.HEADER);
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence NO_FRAMES = HttpHeaders.createOptimized("frame-ancestors 'none'");

    private static final CharSequence[][] FIXED = {
        optimized("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
        optimized("X-Content-Type-Options", "nosniff"),
        optimized("X-Frame-Options", "DENY")
    };

    private RequiredHeaders() {}

    /** Adds what {@code headers} lack; what is there stays, except the trace, which is always the gateway's. */
    public static void complete(MultiMap headers, Exchange exchange, CharSequence apiVersion) {
        complete(headers, exchange.trace(), apiVersion);
    }

    static void complete(MultiMap headers, Traceparent trace, CharSequence apiVersion) {
        headers.set(TRACEPARENT, trace.value());
        addIfAbsent(headers, API_VERSION, apiVersion);
        addIfAbsent(headers, HttpHeaders.CACHE_CONTROL, NO_STORE);
        addIfAbsent(headers, CONTENT_SECURITY_POLICY, NO_FRAMES);
        for (CharSequence[] header : FIXED) {
            addIfAbsent(headers, header[0], header[1]);
        }
    }

    private static void addIfAbsent(MultiMap headers, CharSequence name, CharSequence value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }

    private static CharSequence[] optimized(String name, String value) {
        return new CharSequence[] {HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)};
    }
}
