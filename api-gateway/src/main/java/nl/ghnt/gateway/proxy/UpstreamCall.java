package nl.ghnt.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.SocketException;
import java.util.concurrent.TimeoutException;
import nl.ghnt.gateway.http.Answers;
import nl.ghnt.gateway.http.Exchange;
import nl.ghnt.gateway.http.Problem;
import nl.ghnt.gateway.http.RequiredHeaders;
import nl.ghnt.gateway.http.Traceparent;
import org.jboss.logging.Logger;

/**
 * One request on its way to a service and back: cleans and completes the headers in both directions, bounds the body and
 * turns every failure into a problem. A write is never repeated; a read is repeated once when a kept connection turns out
 * to be closed.
 */
final class UpstreamCall implements OriginRequestProvider, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(UpstreamCall.class);
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized(Traceparent.HEADER);
    private static final CharSequence TRACESTATE = HttpHeaders.createOptimized("tracestate");
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");
    private static final CharSequence POWERED_BY = HttpHeaders.createOptimized("X-Powered-By");

    private final Exchange exchange;
    private final Upstream upstream;
    private final Answers answers;
    private final ForwardedHeaders forwarded;
    private final long bodyLimit;
    private LimitedBody body;
    private boolean sent;

    UpstreamCall(Exchange exchange, Upstream upstream, Answers answers, ForwardedHeaders forwarded, long bodyLimit) {
        this.exchange = exchange;
        this.upstream = upstream;
        this.answers = answers;
        this.forwarded = forwarded;
        this.bodyLimit = bodyLimit;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        sent = false;
        return context.client().request(upstream.request()).onSuccess(this::connected);
    }

    /** Failures of the request come back as failures of its answer; without a handler they would be logged as well. */
    private void connected(HttpClientRequest request) {
        sent = true;
        request.exceptionHandler(failure -> LOG.debug("Request to service failed", failure));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest incoming = exchange.request();
        String query = incoming.query();
        request.setURI(query == null ? exchange.path() : exchange.path() + "?" + query);
        boolean hasBody = hasBody(incoming);
        rewriteHeaders(request.headers(), incoming);
        if (hasBody) {
            body = new LimitedBody(incoming, bodyLimit);
            request.setBody(Body.body(body, request.getBody().length()));
        } else {
            request.setBody(null);
            incoming.resume();
        }
        return context.sendRequest()
                .recover(failure -> isRepeatable(failure) ? context.sendRequest() : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(answerTo(failure, request)));
    }

    private void rewriteHeaders(MultiMap headers, HttpServerRequest incoming) {
        HopByHop.remove(headers);
        CrossOrigin.removeFromRequest(headers);
        forwarded.rewrite(headers, incoming);
        headers.remove(HttpHeaders.EXPECT);
        headers.set(TRACEPARENT, exchange.trace().value());
        if (exchange.trace().own()) {
            headers.remove(TRACESTATE);
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        MultiMap headers = response.headers();
        HopByHop.remove(headers);
        CrossOrigin.removeFromResponse(headers);
        headers.remove(HttpHeaders.SERVER);
        headers.remove(POWERED_BY);
        hideOrigin(headers, HttpHeaders.LOCATION);
        hideOrigin(headers, HttpHeaders.CONTENT_LOCATION);
        hideOrigin(headers, LINK);
        upstream.learnApiVersion(headers.get(RequiredHeaders.API_VERSION));
        RequiredHeaders.complete(headers, exchange, upstream.apiVersion());
        return new Delivery(exchange, response).deliver().otherwise(this::notDelivered);
    }

    private Void notDelivered(Throwable failure) {
        if (!exchange.response().closed()) {
            log(Problem.BAD_GATEWAY, failure);
            answers.problem(exchange, Problem.BAD_GATEWAY, detail(Problem.BAD_GATEWAY));
        }
        return null;
    }

    /** Makes addresses of the service itself relative, so that they lead through the gateway again. */
    private void hideOrigin(MultiMap headers, CharSequence name) {
        String value = headers.get(name);
        if (value != null && value.contains(upstream.origin())) {
            headers.set(name, value.replace(upstream.origin(), ""));
        }
    }

    private boolean isRepeatable(Throwable failure) {
        HttpMethod method = exchange.request().method();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        boolean closed = failure instanceof HttpClosedException || failure instanceof SocketException;
        return sent && read && body == null && closed;
    }

    private ProxyResponse answerTo(Throwable failure, ProxyRequest request) {
        Problem problem = problemOf(failure);
        log(problem, failure);
        ProxyResponse response = request.release().response();
        response.setStatusCode(problem.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Answers.PROBLEM_JSON);
        if (problem == Problem.UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, answers.retryAfter());
        }
        response.setBody(
                Body.body(answers.body(exchange, problem, detail(problem)).toBuffer()));
        if (body != null && !body.isEnded() && problem != Problem.BODY_TOO_LARGE) {
            exchange.closeAfterAnswer();
        }
        return response;
    }

    /** A caller that went away before the answer is no fault of the service. */
    private void log(Problem problem, Throwable failure) {
        boolean callerGone = exchange.response().closed();
        Logger.Level level = callerGone || problem.status() < 500 ? Logger.Level.DEBUG : Logger.Level.WARN;
        exchange.logged(() -> LOG.logf(
                level,
                "%s answered %s to %s %s: %s",
                upstream.context().code(),
                problem.code(),
                exchange.request().method(),
                exchange.path(),
                failure));
    }

    private Problem problemOf(Throwable failure) {
        if (body != null && body.isExceeded()) {
            return Problem.BODY_TOO_LARGE;
        }
        if (!sent) {
            return Problem.UNAVAILABLE;
        }
        if (!(failure instanceof TimeoutException)) {
            return Problem.BAD_GATEWAY;
        }
        return body == null || body.isEnded() ? Problem.GATEWAY_TIMEOUT : Problem.REQUEST_TIMEOUT;
    }

    private String detail(Problem problem) {
        String service = upstream.context().title();
        return switch (problem) {
            case BODY_TOO_LARGE -> ServiceRoute.tooLargeDetail(bodyLimit);
            case UNAVAILABLE -> "De dienst " + service + " is nu niet bereikbaar. Het verzoek is niet uitgevoerd.";
            case GATEWAY_TIMEOUT -> "De dienst " + service + " antwoordde niet binnen de wachttijd.";
            case REQUEST_TIMEOUT -> "De inhoud van het verzoek kwam niet binnen de wachttijd aan.";
            default -> "De dienst " + service + " gaf geen geldig antwoord.";
        };
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !"0".equals(length);
    }
}
