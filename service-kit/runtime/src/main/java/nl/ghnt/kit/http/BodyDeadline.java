package nl.ghnt.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.ghnt.kit.problem.KitFault;

/**
 * Ends a request whose body takes too long, whoever reads it and also when nobody does. It is one moment for the whole
 * body: a timeout per read, as the framework has, is never reached by a caller who drips.
 */
@ApplicationScoped
class BodyDeadline {

    /** After the headers that every answer has. */
    private static final int EARLY = 9_999;

    private static final String DETAIL = "De inhoud van het verzoek kwam niet binnen de wachttijd aan.";

    private final Vertx vertx;
    private final RawProblems problems;
    private final BodyLimit limit;

    BodyDeadline(Vertx vertx, RawProblems problems, BodyLimit limit) {
        this.vertx = vertx;
        this.problems = problems;
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::start, EARLY);
    }

    private void start(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (hasBody(request) && !request.isEnded()) {
            long timer = vertx.setTimer(limit.millis(request), late -> refuse(context));
            request.end().onComplete(whole -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    private void refuse(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.response().endHandler(sent -> context.request().connection().close());
            problems.end(context, KitFault.REQUEST_TIMEOUT, DETAIL);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !"0".equals(length);
    }
}
