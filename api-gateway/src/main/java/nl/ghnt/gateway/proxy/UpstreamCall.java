package nl.ghnt.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
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
import nl.ghnt.gateway.http.CrossOrigin;
import nl.ghnt.gateway.http.Exchange;
import nl.ghnt.gateway.http.Problem;
import nl.ghnt.gateway.http.RequiredHeaders;
import nl.ghnt.gateway.http.Traceparent;
import org.jboss.logging.Logger;

/**
 * One request on its way to a service and back: cleans and completes the headers in both directions and turns every failure into a problem. A write is never repeated; a read is repeated once when a kept connection turns out
 * to be closed.
 */
final class UpstreamCall implements OriginRequestProvider, ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(UpstreamCall.class);
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized(Traceparent.HEADER);
    private static final CharSequence TRACESTATE = HttpHeaders.createOptimized("tracestate");
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");
    private static final CharSequence POWERED_BY = HttpHeaders.createOptimized("X-Powered-By");

    private static final VertxException CALLER_GONE = new VertxException("Caller is gone", true);

    private final Vertx vertx;
    private final Exchange exchange;
    private final Upstream upstream;
    private final Answers answers;
    private final ForwardedHeaders forwarded;
    private final Room room;
    private final Buffer body;
    private final String caller;
    private HttpClientRequest asked;
    private boolean hasTurn;
    private boolean sent;

    /** @param body all of it, null when the request has none; its room is given back when it is sent */
    UpstreamCall(
            Vertx vertx,
            Exchange exchange,
            Upstream upstream,
            Answers answers,
            ForwardedHeaders forwarded,
            Room room,
            Buffer body) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.upstream = upstream;
        this.answers = answers;
        this.forwarded = forwarded;
        this.room = room;
        this.body = body;
        this.caller = forwarded.caller(exchange.request());
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext context) {
        sent = false;
        return context.client().request(upstream.request()).onSuccess(this::connected);
    }

    /** Failures of the request come back as failures of its answer; without a handler they would be logged as well. */
    private void connected(HttpClientRequest request) {
        sent = true;
        asked = request;
        request.exceptionHandler(failure -> LOG.debug("Request to service failed", failure));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest incoming = exchange.request();
        String query = incoming.query();
        request.setURI(query == null ? exchange.path() : exchange.path() + "?" + query);
        rewriteHeaders(request.headers(), incoming);
        if (body == null) {
            request.setBody(null);
            incoming.resume();
        } else {
            request.setBody(Body.body(body));
        }
        return turn().compose(mine -> context.sendRequest())
                .recover(failure -> isRepeatable(failure) ? context.sendRequest() : Future.failedFuture(failure))
                .onComplete(sent -> giveBack())
                .recover(failure -> Future.succeededFuture(answerTo(failure, request)));
    }

    /** Waits until it is this caller's turn, not longer than for a connection. */
    private Future<Void> turn() {
        Promise<Void> turn = upstream.turns().ask(caller);
        if (!turn.future().isComplete()) {
            long timer = vertx.setTimer(
                    upstream.request().getConnectTimeout(),
                    late -> turn.tryFail(new VertxException("No turn in time", true)));
            turn.future().onComplete(decided -> vertx.cancelTimer(timer));
        }
        return turn.future().compose(mine -> {
            hasTurn = true;
            return exchange.response().closed() ? Future.failedFuture(CALLER_GONE) : Future.succeededFuture();
        });
    }

    private void endTurn() {
        if (hasTurn) {
            hasTurn = false;
            upstream.turns().done();
        }
    }

    private void giveBack() {
        if (body != null) {
            room.give(caller, body.length());
        }
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
        return Future.succeededFuture(context.response())
                .compose(this::deliver)
                .otherwise(this::notDelivered)
                .onComplete(delivered -> endTurn());
    }

    private Future<Void> deliver(ProxyResponse response) {
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
        return new Delivery(exchange, response, asked, upstream.readers(), caller).deliver();
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
        if (!sent) {
            return Problem.UNAVAILABLE;
        }
        return failure instanceof TimeoutException ? Problem.GATEWAY_TIMEOUT : Problem.BAD_GATEWAY;
    }

    private String detail(Problem problem) {
        String service = upstream.context().title();
        return switch (problem) {
            case UNAVAILABLE -> "De dienst " + service + " is nu niet bereikbaar. Het verzoek is niet uitgevoerd.";
            case GATEWAY_TIMEOUT -> "De dienst " + service + " antwoordde niet binnen de wachttijd.";
            default -> "De dienst " + service + " gaf geen geldig antwoord.";
        };
    }
}
