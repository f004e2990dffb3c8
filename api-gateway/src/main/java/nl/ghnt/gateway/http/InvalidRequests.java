package nl.ghnt.gateway.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Answers requests that go wrong before any of our routes is asked: what the HTTP decoder refuses (a too long address, too
 * large headers, no valid HTTP) and addresses that {@link RequestTarget} refuses. By themselves Vert.x and Quarkus send a
 * bare status for these. Vert.x has a handler for the first kind that Quarkus offers no way to set. The tracing hook is the
 * one place that sees every request before a handler is chosen, so the handlers are set on the connection there.
 */
@ApplicationScoped
public class InvalidRequests implements VertxOptionsCustomizer {

    private static final InputFault NO_HTTP =
            new InputFault("header", "", "http.ongeldig", "Dit is geen geldig HTTP-verzoek.");

    /** Some work on headers grows with the square of their number; nobody needs this many. */
    private static final int MAX_LINES = 100;

    private final Answers answers;

    InvalidRequests(Answers answers) {
        this.answers = answers;
    }

    /** The builder that replaces {@code setFactory} is not within reach: Quarkus builds Vert.x from these options. */
    @Override
    @SuppressWarnings("deprecation")
    public void accept(VertxOptions options) {
        options.setTracingOptions(new TracingOptions().setFactory(tracingOptions -> new HandlerSetter()));
    }

    private void answerUndecodable(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        Exchange exchange = Exchange.withoutPath(request);
        exchange.closeAfterAnswer();
        if (cause instanceof TooLongHttpLineException) {
            answers.problem(exchange, Problem.URI_TOO_LONG, "Maak het adres korter.");
        } else if (cause instanceof TooLongHttpHeaderException) {
            answers.problem(exchange, Problem.HEADERS_TOO_LARGE, "Stuur minder of kortere headers.");
        } else {
            answers.fault(exchange, NO_HTTP);
        }
    }

    private void answerTooManyHeaders(HttpServerRequest request) {
        Exchange exchange = new Exchange(request);
        answers.allowOrigin(exchange);
        exchange.closeAfterAnswer();
        answers.problem(exchange, Problem.HEADERS_TOO_LARGE, "Stuur hoogstens " + MAX_LINES + " headers.");
    }

    private void answerFault(HttpServerRequest request, InputFault fault) {
        Exchange exchange = new Exchange(request);
        answers.allowOrigin(exchange);
        exchange.closeAfterAnswer();
        answers.fault(exchange, fault);
    }

    /** What is wrong with a head that is valid HTTP: the first fault, null when none. */
    private static InputFault faultOf(HttpServerRequest request) {
        if (request.version() == null || request.headers().contains("")) {
            return NO_HTTP;
        }
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (hosts.size() > 1) {
            return new InputFault("header", "Host", "host.dubbel", "De header Host mag er maar een keer zijn.");
        }
        if (hosts.size() == 1 && request.authority() == null) {
            return new InputFault("header", "Host", "host.ongeldig", "De header Host is geen geldige host.");
        }
        InputFault fault = RequestTarget.firstFault(request.uri(), request.path(), request.query());
        if (fault == null && hosts.size() == 1 && !RequestTarget.isFor(hosts.get(0), request.uri())) {
            return new InputFault(
                    "header", "Host", "host.anders", "Het adres noemt een andere host dan de header Host.");
        }
        return fault;
    }

    private static boolean hasTooManyHeaders(HttpServerRequest request) {
        int lines = 0;
        for (Map.Entry<String, String> ignored : request.headers()) {
            lines++;
        }
        return lines > MAX_LINES;
    }

    private final class HandlerSetter implements VertxTracer<HttpConnection, Void> {

        @Override
        public <R> HttpConnection receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R received,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tagExtractor) {
            if (received instanceof HttpServerRequest request
                    && request.connection() instanceof HttpServerConnection connection) {
                HeadDeadline.headReceived(connection);
                if (PipelinedRequests.mayBeAnswered(connection)) {
                    inspect(request, connection);
                } else {
                    connection.handler(unanswered -> PipelinedRequests.endAnswers(connection));
                }
                return connection;
            }
            return null;
        }

        @Override
        public <R> void sendResponse(
                Context context, R answer, HttpConnection asked, Throwable failure, TagExtractor<R> tagExtractor) {
            HeadDeadline.answerSent(asked);
            PipelinedRequests.answered(asked);
        }

        private void inspect(HttpServerRequest request, HttpServerConnection connection) {
            if (!request.decoderResult().isSuccess()) {
                connection.invalidRequestHandler(InvalidRequests.this::answerUndecodable);
                return;
            }
            InputFault fault = faultOf(request);
            if (fault != null) {
                connection.handler(refused -> answerFault(refused, fault));
            } else if (hasTooManyHeaders(request)) {
                connection.handler(refused -> answerTooManyHeaders(refused));
            }
        }
    }
}
