package nl.ghnt.gateway.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.gateway.config.GatewayConfig;

/** Answers that the gateway makes itself. */
@ApplicationScoped
public class Answers {

    /** Media type of every error answer (RFC 9457). */
    public static final CharSequence PROBLEM_JSON = HttpHeaders.createOptimized("application/problem+json");

    private static final CharSequence WWW_AUTHENTICATE = HttpHeaders.createOptimized("WWW-Authenticate");
    private static final CharSequence INVALID_TOKEN = HttpHeaders.createOptimized("Bearer error=\"invalid_token\"");

    private final CharSequence apiVersion;
    private final String retryAfter;

    Answers(GatewayConfig config) {
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
        body.put("errors", new JsonArray().add(fault.toJson()));
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

    /** Sends a 204. */
    public void noContent(Exchange exchange) {
        HttpServerResponse response = exchange.response();
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

    /** Body of {@code problem} as it is written in an answer. */
    public JsonObject body(Exchange exchange, Problem problem, String detail) {
        JsonObject body = new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title(exchange.language()))
                .put("status", problem.status())
                .put("detail", detail);
        return exchange.path().isEmpty() ? body : body.put("instance", exchange.path());
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
        if (problem == Problem.UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        send(exchange, body.toBuffer());
    }
}
