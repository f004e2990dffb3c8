package nl.ghnt.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;
import nl.ghnt.gateway.config.TestConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlatformHealthTest {

    private static final Instant START = Instant.parse("2021-12-31T12:00:00Z");

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private final SettableClock clock = new SettableClock();
    private PlatformHealth health;

    @BeforeEach
    void start() {
        int port = await(vertx.createHttpServer()
                        .requestHandler(request -> {
                            asked.incrementAndGet();
                            request.response().end("{\"status\":\"UP\"}");
                        })
                        .listen(0))
                .actualPort();
        // a measurement that is late counts as down: here nothing may depend on how busy the machine is
        Map<String, String> settings =
                new HashMap<>(Map.of("ghnt.gateway.health.keep", "2s", "ghnt.gateway.health.timeout", "5m"));
        for (ApiContext context : ApiContext.values()) {
            String key = "ghnt.gateway.upstreams." + context.code();
            settings.put(key + ".url", "http://localhost:1");
            settings.put(key + ".management-url", "http://localhost:" + port);
        }
        health = new PlatformHealth(vertx, TestConfig.of(settings), clock);
    }

    @AfterEach
    void stop() {
        await(vertx.close());
    }

    @Test
    void one_measurement_serves_all_who_ask_within_its_time() {
        Future<HealthReport> first = health.report();
        Future<HealthReport> meanwhile = health.report();
        assertThat(await(first).isUp()).isTrue();
        assertThat(await(meanwhile)).isSameAs(await(first));

        clock.now = START.plusMillis(1999);
        assertThat(await(health.report())).isSameAs(await(first));
        assertThat(asked).hasValue(4);

        clock.now = START.plusMillis(2000);
        assertThat(await(health.report()).measuredAt()).isEqualTo(START.plusMillis(2000));
        assertThat(asked).hasValue(8);
    }

    @Test
    void the_management_port_is_1000_higher_unless_it_is_configured() {
        assertThat(PlatformHealth.managementUrl(address("http://regions:8082", null)))
                .isEqualTo(URI.create("http://regions:9082"));
        assertThat(PlatformHealth.managementUrl(address("http://regions", null)))
                .isEqualTo(URI.create("http://regions:1080"));
        assertThat(PlatformHealth.managementUrl(address("https://regions:8443", "http://regions:9000")))
                .isEqualTo(URI.create("http://regions:9000"));
    }

    private static GatewayConfig.UpstreamAddress address(String url, String managementUrl) {
        return new GatewayConfig.UpstreamAddress() {
            @Override
            public URI url() {
                return URI.create(url);
            }

            @Override
            public Optional<URI> managementUrl() {
                return Optional.ofNullable(managementUrl).map(URI::create);
            }
        };
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, java.util.concurrent.TimeUnit.MINUTES)
                .join();
    }

    private static final class SettableClock extends Clock {
        private volatile Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
