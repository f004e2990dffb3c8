package nl.ghnt.gateway.proxy;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;

/**
 * One service behind the gateway, with a bounded pool of connections. Every event loop has its own part of the pool: a
 * request and its connection stay on one thread, which a shared pool does not give.
 */
final class Upstream {

    private final ApiContext context;
    private final String origin;
    private final FastThreadLocal<Part> parts;
    private final RequestOptions request;
    private volatile CharSequence apiVersion;

    Upstream(Vertx vertx, ApiContext context, GatewayConfig config, int eventLoops) {
        this.context = context;
        URI url = config.upstreams().get(context).url();
        this.origin = url.getScheme() + "://" + url.getAuthority();
        this.apiVersion = config.apiVersion();
        boolean tls = "https".equals(url.getScheme());
        this.request = new RequestOptions()
                .setHost(url.getHost())
                .setPort(GatewayConfig.port(url))
                .setSsl(tls)
                .setConnectTimeout(config.timeouts().acquire().toMillis())
                .setIdleTimeout(config.timeouts().response().toMillis());
        HttpClientOptions options = new HttpClientOptions()
                .setSsl(tls)
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(32 * 1024);
        int places = share(config.limits().waiting(), eventLoops);
        int connections = Math.max(1, share(config.limits().connections(), eventLoops));
        PoolOptions pool = new PoolOptions()
                .setHttp1MaxSize(connections)
                .setMaxWaitQueueSize(
                        connections); // for the moment between the end of an answer and its connection coming free
        this.parts = new FastThreadLocal<>() {
            @Override
            protected Part initialValue() {
                return new Part(
                        vertx.createHttpClient(options, pool),
                        new WaitingReaders(connections),
                        new Turns(connections, places));
            }
        };
    }

    private static int share(int whole, int parts) {
        return (whole + parts - 1) / parts;
    }

    ApiContext context() {
        return context;
    }

    /** Origin as the service knows itself; never shown to a caller. */
    String origin() {
        return origin;
    }

    /** The client of the current event loop. */
    HttpClient client() {
        return parts.get().client();
    }

    /** The callers on the current event loop who do not read on. */
    WaitingReaders readers() {
        return parts.get().readers();
    }

    /** Where and how long, the same for every request. */
    RequestOptions request() {
        return request;
    }

    /** Version that the service last answered with; the gateway's own until then. */
    CharSequence apiVersion() {
        return apiVersion;
    }

    void learnApiVersion(String answered) {
        if (answered != null && !answered.contentEquals(apiVersion)) {
            apiVersion = HttpHeaders.createOptimized(answered);
        }
    }

    /** Whose turn it is on the current event loop. */
    Turns turns() {
        return parts.get().turns();
    }

    private record Part(HttpClient client, WaitingReaders readers, Turns turns) {}
}
