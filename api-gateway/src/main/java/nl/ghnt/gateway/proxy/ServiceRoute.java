package nl.ghnt.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
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
import nl.ghnt.gateway.config.GatewayConfig;
import nl.ghnt.gateway.http.Answers;
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

    private final Map<ApiContext, Upstream> upstreams = new EnumMap<>(ApiContext.class);
    private final Answers answers;
    private final ForwardedHeaders forwarded;
    private final CrossOrigin crossOrigin;
    private final BearerTokens tokens;
    private final long bodyLimit;

    ServiceRoute(
            Vertx vertx,
            GatewayConfig config,
            EventLoops eventLoops,
            Answers answers,
            ForwardedHeaders forwarded,
            CrossOrigin crossOrigin,
            BearerTokens tokens) {
        for (ApiContext context : ApiContext.values()) {
            upstreams.put(context, new Upstream(vertx, context, config, eventLoops.count()));
        }
        this.answers = answers;
        this.forwarded = forwarded;
        this.crossOrigin = crossOrigin;
        this.tokens = tokens;
        this.bodyLimit = config.limits().body().asLongValue();
    }

    /** Answers {@code exchange} with what the service of {@code context} says. */
    public void handle(Exchange exchange, ApiContext context) {
        HttpServerRequest request = exchange.request();
        if (!METHODS.contains(request.method())) {
            answers.methodNotAllowed(exchange, ALLOW);
        } else if (request.authority() == null) {
            answers.fault(exchange, new InputFault("header", "Host", "host.ontbreekt", "De header Host ontbreekt."));
        } else if (crossOrigin.isPreflight(request)) {
            preflight(exchange, context);
        } else {
            check(exchange, upstreams.get(context));
        }
    }

    private void preflight(Exchange exchange, ApiContext context) {
        MultiMap headers = exchange.response().headers();
        crossOrigin.allowPreflight(headers, exchange.request(), context);
        answers.noContent(exchange);
    }

    private void check(Exchange exchange, Upstream upstream) {
        crossOrigin.allow(exchange.response().headers(), exchange.request(), upstream.context());
        String objection = tokens.objection(exchange.request().headers());
        if (objection != null) {
            answers.unauthenticated(exchange, objection);
        } else if (!isTransferEncodingKnown(exchange.request())) {
            exchange.closeAfterAnswer();
            answers.fault(exchange, UNKNOWN_ENCODING);
        } else if (contentLength(exchange.request()) > bodyLimit) {
            tooLarge(exchange);
        } else if (isExpectationKnown(exchange)) {
            proxy(exchange, upstream);
        }
    }

    private void proxy(Exchange exchange, Upstream upstream) {
        UpstreamCall call = new UpstreamCall(exchange, upstream, answers, forwarded, bodyLimit);
        HttpProxy.reverseProxy(NO_WEBSOCKETS, upstream.client())
                .origin(call)
                .addInterceptor(call)
                .handle(exchange.request());
    }

    private void tooLarge(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        boolean waiting = request.headers().contains(HttpHeaders.EXPECT);
        if (waiting || !LimitedBody.isDrainable(contentLength(request), bodyLimit)) {
            exchange.closeAfterAnswer();
        } else {
            LimitedBody.drain(request, bodyLimit);
        }
        answers.problem(exchange, Problem.BODY_TOO_LARGE, tooLargeDetail(bodyLimit));
    }

    static String tooLargeDetail(long limit) {
        return "De inhoud mag hoogstens " + limit + " bytes groot zijn.";
    }

    private boolean isExpectationKnown(Exchange exchange) {
        String expect = exchange.request().getHeader(HttpHeaders.EXPECT);
        if (expect == null) {
            return true;
        }
        if (!expect.equalsIgnoreCase("100-continue")) {
            answers.problem(exchange, Problem.EXPECTATION_FAILED, "Deze waarde van Expect wordt niet ondersteund.");
            return false;
        }
        exchange.response().writeContinue();
        return true;
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

    private static long contentLength(HttpServerRequest request) {
        String value = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return value == null ? -1 : Long.parseLong(value);
    }
}
