package nl.ghnt.gateway.health;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.gateway.http.Answers;
import nl.ghnt.gateway.http.Exchange;

/** {@code /health}: 200 when the gateway and all services are up, 503 when one is not, with the state of each. */
@ApplicationScoped
public class HealthRoute {

    /** Where it is. */
    public static final String PATH = "/health";

    private final PlatformHealth health;
    private final Answers answers;

    HealthRoute(PlatformHealth health, Answers answers) {
        this.health = health;
        this.answers = answers;
    }

    /** Answers a GET or HEAD. */
    public void handle(Exchange exchange) {
        health.report().onSuccess(report -> {
            HttpServerResponse response = exchange.response();
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
            if (!report.isUp()) {
                response.setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, answers.retryAfter());
            }
            answers.send(exchange, report.toJson().toBuffer());
        });
    }
}
