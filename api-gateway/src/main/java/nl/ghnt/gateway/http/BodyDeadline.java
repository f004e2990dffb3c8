package nl.ghnt.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.gateway.config.BodyBounds;

/**
 * Ends a request whose body takes too long, whoever wanted the body and also when nobody did. It is one moment for the
 * whole body: a deadline per read is never reached by a caller who drips.
 */
@ApplicationScoped
public class BodyDeadline {

    private final Vertx vertx;
    private final Answers answers;
    private final BodyBounds bounds;

    BodyDeadline(Vertx vertx, BodyBounds bounds, Answers answers) {
        this.vertx = vertx;
        this.answers = answers;
        this.bounds = bounds;
    }

    /** Starts the time of {@code exchange}, if a body comes with it. */
    public void start(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        if (hasBody(request)) {
            long timer = vertx.setTimer(bounds.millis(request), late -> refuse(exchange));
            request.end().onComplete(whole -> vertx.cancelTimer(timer));
        }
    }

    private void refuse(Exchange exchange) {
        if (exchange.response().headWritten()) {
            exchange.request().connection().close();
        } else {
            exchange.closeAfterAnswer();
            answers.problem(
                    exchange, Problem.REQUEST_TIMEOUT, "De inhoud van het verzoek kwam niet binnen de wachttijd aan.");
        }
    }

    /** Whether a body comes with {@code request}. */
    public static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !"0".equals(length);
    }
}
