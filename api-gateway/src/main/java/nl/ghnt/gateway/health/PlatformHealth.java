package nl.ghnt.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;
import nl.ghnt.gateway.config.GatewayConfig.UpstreamAddress;
import nl.ghnt.gateway.health.HealthReport.Part;
import nl.ghnt.gateway.health.HealthReport.Reason;

/**
 * Asks all services at the same time whether they are ready. One measurement serves all who ask within a short time, so
 * that asking often costs the services nothing.
 */
@ApplicationScoped
public class PlatformHealth {

    private static final String READINESS = "/q/health/ready";
    private static final int MANAGEMENT_OFFSET = 1000;

    private final GatewayConfig config;
    private final Clock clock;
    private final HttpClient client;
    private Measurement last;

    PlatformHealth(Vertx vertx, GatewayConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        int timeout = (int) config.health().timeout().toMillis();
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(timeout).setKeepAliveTimeout(5));
    }

    /** The state of the whole, not older than the configured time. Never fails and never takes longer than its bound. */
    public synchronized Future<HealthReport> report() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (last == null || last.isOlderThan(config.health().keep(), now)) {
            last = new Measurement(now, measure(now));
        }
        return last.report();
    }

    private Future<HealthReport> measure(Instant now) {
        List<Future<Part>> parts = new ArrayList<>();
        for (ApiContext context : ApiContext.values()) {
            parts.add(ask(context));
        }
        return Future.all(parts).map(all -> HealthReport.of(now, all.<Part>list()));
    }

    private Future<Part> ask(ApiContext context) {
        URI url = managementUrl(config.upstreams().get(context));
        long timeout = config.health().timeout().toMillis();
        RequestOptions request = new RequestOptions()
                .setAbsoluteURI(url + READINESS)
                .setConnectTimeout(timeout)
                .setIdleTimeout(timeout);
        return client.request(request)
                .compose(sent -> sent.send().compose(answer -> read(context, answer)))
                .timeout(timeout, TimeUnit.MILLISECONDS)
                .recover(failure -> Future.succeededFuture(Part.down(context.code(), reason(failure))));
    }

    private static Future<Part> read(ApiContext context, HttpClientResponse answer) {
        return answer.body().map(body -> {
            boolean ready = answer.statusCode() == 200 && "UP".equals(new JsonObject(body).getString("status"));
            return ready ? Part.up(context.code()) : Part.down(context.code(), Reason.NIET_GEREED);
        });
    }

    private static Reason reason(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return Reason.ANTWOORDT_NIET_OP_TIJD;
        }
        boolean unreadable = failure instanceof DecodeException || failure instanceof ClassCastException;
        return unreadable ? Reason.NIET_GEREED : Reason.NIET_BEREIKBAAR;
    }

    /** Where a service tells how it is: configured, or its own host with the port 1000 higher. */
    static URI managementUrl(UpstreamAddress address) {
        return address.managementUrl().orElseGet(() -> {
            URI url = address.url();
            int port = GatewayConfig.port(url) + MANAGEMENT_OFFSET;
            return URI.create(url.getScheme() + "://" + url.getHost() + ":" + port);
        });
    }

    private record Measurement(Instant at, Future<HealthReport> report) {
        boolean isOlderThan(Duration age, Instant now) {
            return report.isComplete() && !at.plus(age).isAfter(now);
        }
    }
}
