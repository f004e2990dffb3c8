package nl.ghnt.gateway.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.ghnt.gateway.config.GatewayConfig;

/** Answers that the gateway makes itself. */
@ApplicationScoped
public class Answers {

    /** Media type of every error answer (RFC 9457). */
    public static final CharSequence PROBLEM_JSON = HttpHeaders.createOptimized("application/problem+json");

    private static final CharSequence WWW_AUTHENTICATE = HttpHeaders.createOptimized("WWW-Authenticate");
    private static final CharSequence INVALID_TOKEN = HttpHeaders.createOptimized("Bearer error=\"invalid_token\"");

    private final CrossOrigin crossOrigin;
    private final CharSequence apiVersion;
    private final String retryAfter;

    Answers(GatewayConfig config, CrossOrigin crossOrigin) {
        this.crossOrigin = crossOrigin;
        this.apiVersion = HttpHeaders.createOptimized(config.apiVersion());
        this.retryAfter =
                Long.toString(Math.max(1, config.timeouts().retryAfter().toSeconds()));
    }

    /** Sends {@code problem}, with a detail that says what was wrong this time. */
    public void problem(Exchange exchange, Problem problem, String detail) {
        send(exchange, problem, body(exchange, problem, detail));
    }

    /** Sends a 400 that names the one fault that was found. */
    public void fault(Exchange exchange, InputFault fault) {
        JsonObject body = body(exchange, Problem.INVALID_REQUEST, fault.detail());
        body.put("errors", new JsonArray().add(fault.toJson(exchange.language())));
        send(exchange, Problem.INVALID_REQUEST, body);
    }

    /** Sends a 405 that names what the address does know. */
    public void methodNotAllowed(Exchange exchange, String allowed) {
        exchange.response().putHeader(HttpHeaders.ALLOW, allowed);
        problem(exchange, Problem.METHOD_NOT_ALLOWED, "Toegestaan op dit adres: " + allowed + ".");
    }

    /** Sends a 401 that asks for another token. */
    public void unauthenticated(Exchange exchange, String detail) {
        exchange.response().putHeader(WWW_AUTHENTICATE, INVALID_TOKEN);
        problem(exchange, Problem.UNAUTHENTICATED, detail);
    }

    /** Adds whether the origin of the caller's page may read the answer, also when the answer is a problem. */
    public void allowOrigin(Exchange exchange) {
        crossOrigin.allow(exchange.response().headers(), exchange.request());
    }

    /** Answers a browser that asks whether another request would be allowed. */
    public void preflight(Exchange exchange) {
        HttpServerResponse response = exchange.response();
        crossOrigin.allowPreflight(response.headers(), exchange.request());
        RequiredHeaders.complete(response.headers(), exchange, apiVersion);
        response.setStatusCode(204).end();
    }

    /** Sends {@code body}; content type and status are on the response already. */
    public void send(Exchange exchange, Buffer body) {
        HttpServerResponse response = exchange.response();
        RequiredHeaders.complete(response.headers(), exchange, apiVersion);
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        response.end(body);
    }

    /** The whole answer as it goes over the line, for who never sent a whole request; the connection closes after it. */
    ByteBuf onTheLine(Problem problem, String detail) {
        Buffer body = body(problem, Exchange.DUTCH, detail).toBuffer();
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        RequiredHeaders.complete(headers, Traceparent.accept(List.of()), apiVersion);
        headers.set(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                .set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                .set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(HttpResponseStatus.valueOf(problem.status()));
        headers.forEach(
                (name, value) -> head.append("\r\n").append(name).append(": ").append(value));
        return Unpooled.copiedBuffer(head.append("\r\n\r\n").append(body), StandardCharsets.UTF_8);
    }

    /** Body of {@code problem} as it is written in an answer. */
    public JsonObject body(Exchange exchange, Problem problem, String detail) {
        JsonObject body = body(problem, exchange.language(), detail);
        return exchange.path().isEmpty() ? body : body.put("instance", exchange.path());
    }

    private static JsonObject body(Problem problem, Locale language, String detail) {
        return new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title(language))
                .put("status", problem.status())
                .put("detail", problem.detail(detail, language));
    }

    /** Seconds that a caller is asked to wait when a service is away. */
    public String retryAfter() {
        return retryAfter;
    }

    private void send(Exchange exchange, Problem problem, JsonObject body) {
        HttpServerResponse response = exchange.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON);
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, exchange.language().getLanguage());
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (problem == Problem.UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        send(exchange, body.toBuffer());
    }
}
