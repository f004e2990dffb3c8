package nl.ghnt.gateway.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.MDC;

/** One request, the answer to it and the trace they belong to. */
public final class Exchange {

    private static final String TRACE_ID = "traceId";
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** Reading a list of languages takes time that grows with its square. */
    private static final int MAX_LANGUAGES = 256;

    private static final List<Locale> OFFERED = List.of(DUTCH, Locale.ENGLISH);

    private final HttpServerRequest request;
    private final String path;
    private final Traceparent trace;

    public Exchange(HttpServerRequest request) {
        this(request, request.path() == null ? "" : request.path());
    }

    private Exchange(HttpServerRequest request, String path) {
        this.request = request;
        this.path = path;
        this.trace = Traceparent.accept(request.headers().getAll(Traceparent.HEADER));
    }

    /** A request that was not understood well enough to have a path. */
    static Exchange withoutPath(HttpServerRequest request) {
        return new Exchange(request, "");
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return request.response();
    }

    /** Path of the request as it came, without the query; empty when there is none. */
    public String path() {
        return path;
    }

    public Traceparent trace() {
        return trace;
    }

    /** Writes a log line that can be found by the trace of this request. */
    public void logged(Runnable line) {
        MDC.put(TRACE_ID, trace.traceId());
        try {
            line.run();
        } finally {
            MDC.remove(TRACE_ID);
        }
    }

    /** Closes the connection once the answer is sent, for when the rest of the request is not wanted. */
    public void closeAfterAnswer() {
        response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        response().endHandler(sent -> request.connection().close());
    }

    /** Closes the connection now. By itself a connection closes only when the caller has read what was sent. */
    public void cutOff() {
        if (request.connection() instanceof HttpServerConnection connection) {
            connection.channel().close();
        }
    }

    /** Language of the caller: Dutch unless English is asked for. */
    public Locale language() {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.isBlank() || accepted.length() > MAX_LANGUAGES) {
            return DUTCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), OFFERED);
            return found == null ? DUTCH : found;
        } catch (IllegalArgumentException unreadable) {
            return DUTCH;
        }
    }
}
