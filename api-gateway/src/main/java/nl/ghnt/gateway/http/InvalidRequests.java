package nl.ghnt.gateway.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
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

    private void answerFault(HttpServerRequest request, InputFault fault) {
        Exchange exchange = new Exchange(request);
        exchange.closeAfterAnswer();
        answers.fault(exchange, fault);
    }

    private static InputFault faultOf(HttpServerRequest request) {
        return request.version() == null
                ? NO_HTTP
                : RequestTarget.firstFault(request.uri(), request.path(), request.query());
    }

    private final class HandlerSetter implements VertxTracer<Void, Void> {

        @Override
        public <R> Void receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R received,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tagExtractor) {
            if (received instanceof HttpServerRequest request
                    && request.connection() instanceof HttpServerConnection connection) {
                inspect(request, connection);
            }
            return null;
        }

        private void inspect(HttpServerRequest request, HttpServerConnection connection) {
            if (!request.decoderResult().isSuccess()) {
                connection.invalidRequestHandler(InvalidRequests.this::answerUndecodable);
                return;
            }
            InputFault fault = faultOf(request);
            if (fault != null) {
                connection.handler(refused -> answerFault(refused, fault));
            }
        }
    }
}
