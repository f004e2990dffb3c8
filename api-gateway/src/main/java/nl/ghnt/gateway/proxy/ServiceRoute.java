package nl.ghnt.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.BodyBounds;
import nl.ghnt.gateway.config.GatewayConfig;
import nl.ghnt.gateway.http.Answers;
import nl.ghnt.gateway.http.BodyDeadline;
import nl.ghnt.gateway.http.Exchange;
import nl.ghnt.gateway.http.InputFault;
import nl.ghnt.gateway.http.Problem;

/** Gives a request to the service it is meant for, after turning away what no service should see. */
@ApplicationScoped
public class ServiceRoute {

    private static final ProxyOptions NO_WEBSOCKETS = new ProxyOptions().setSupportWebSocket(false);
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String ALLOW = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final InputFault UNKNOWN_ENCODING =
            new InputFault("header", "Transfer-Encoding", "codering.onbekend", "Alleen chunked wordt ondersteund.");

    private final Vertx vertx;
    private final Map<ApiContext, Upstream> upstreams = new EnumMap<>(ApiContext.class);
    private final Answers answers;
    private final ForwardedHeaders forwarded;
    private final BearerTokens tokens;
    private final Rooms rooms;
    private final BodyBounds bounds;

    ServiceRoute(
            Vertx vertx,
            GatewayConfig config,
            BodyBounds bounds,
            EventLoops eventLoops,
            Answers answers,
            ForwardedHeaders forwarded,
            BearerTokens tokens,
            Rooms rooms) {
        this.vertx = vertx;
        for (ApiContext context : ApiContext.values()) {
            upstreams.put(context, new Upstream(vertx, context, config, eventLoops.count()));
        }
        this.answers = answers;
        this.forwarded = forwarded;
        this.tokens = tokens;
        this.rooms = rooms;
        this.bounds = bounds;
    }

    /** Answers {@code exchange} with what the service of {@code context} says. */
    public void handle(Exchange exchange, ApiContext context) {
        HttpServerRequest request = exchange.request();
        if (!METHODS.contains(request.method())) {
            answers.methodNotAllowed(exchange, ALLOW);
        } else if (request.authority() == null) {
            answers.fault(exchange, new InputFault("header", "Host", "host.ontbreekt", "De header Host ontbreekt."));
        } else {
            check(exchange, upstreams.get(context));
        }
    }

    private void check(Exchange exchange, Upstream upstream) {
        String objection = tokens.objection(exchange.request().headers());
        if (objection != null) {
            answers.unauthenticated(exchange, objection);
        } else if (bounds.isFile(exchange.request())
                && !exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            answers.unauthenticated(exchange, "Geef een geldig toegangstoken mee (Bearer).");
        } else if (!isTransferEncodingKnown(exchange.request())) {
            exchange.closeAfterAnswer();
            answers.fault(exchange, UNKNOWN_ENCODING);
        } else if (!isExpectationKnown(exchange.request())) {
            answers.problem(exchange, Problem.EXPECTATION_FAILED, "Deze waarde van Expect wordt niet ondersteund.");
        } else if (BodyDeadline.hasBody(exchange.request())) {
            takeIn(exchange, upstream);
        } else {
            proxy(exchange, upstream, null);
        }
    }

    private void takeIn(Exchange exchange, Upstream upstream) {
        HttpServerRequest request = exchange.request();
        long bodyLimit = bounds.bytes(request);
        if (request.headers().contains(HttpHeaders.EXPECT) && WholeBody.length(request) <= bodyLimit) {
            exchange.response().writeContinue();
        }
        String caller = forwarded.caller(request);
        Room room = rooms.of(request);
        WholeBody body = new WholeBody(request, bodyLimit, caller, room);
        body.read()
                .onSuccess(whole -> {
                    if (exchange.response().ended()) {
                        room.give(caller, whole.length()); // refused at its deadline, in the meantime
                    } else {
                        proxy(exchange, upstream, whole);
                    }
                })
                .onFailure(failure -> refuse(exchange, body, failure));
    }

    /** A caller that is gone gets no answer. */
    private void refuse(Exchange exchange, WholeBody body, Throwable failure) {
        if (!(failure instanceof RefusedBody refused) || exchange.response().headWritten()) {
            return;
        }
        boolean waiting = exchange.request().headers().contains(HttpHeaders.EXPECT);
        if (refused.problem() != Problem.BODY_TOO_LARGE || waiting || !body.isDrainable()) {
            exchange.closeAfterAnswer();
        }
        if (refused.problem() == Problem.INVALID_REQUEST) {
            answers.fault(exchange, new InputFault("body", "", "http.ongeldig", refused.getMessage()));
        } else {
            answers.problem(exchange, refused.problem(), refused.getMessage());
        }
    }

    private void proxy(Exchange exchange, Upstream upstream, Buffer body) {
        UpstreamCall call =
                new UpstreamCall(vertx, exchange, upstream, answers, forwarded, rooms.of(exchange.request()), body);
        HttpProxy.reverseProxy(NO_WEBSOCKETS, upstream.client())
                .origin(call)
                .addInterceptor(call)
                .handle(exchange.request());
    }

    private static boolean isExpectationKnown(HttpServerRequest request) {
        String expect = request.getHeader(HttpHeaders.EXPECT);
        return expect == null || expect.equalsIgnoreCase("100-continue");
    }

    /** Anything but plain chunked could be read differently by the next in line. */
    private static boolean isTransferEncodingKnown(HttpServerRequest request) {
        List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (encodings.isEmpty()) {
            return true;
        }
        if (encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked")) {
            return false;
        }
        request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        return true;
    }
}
