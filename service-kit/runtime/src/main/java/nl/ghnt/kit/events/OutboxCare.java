package nl.ghnt.kit.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.ghnt.kit.config.KitConfig;

/** Keeps the outbox small and says how it is doing. */
@ApplicationScoped
class OutboxCare {

    private static final int BATCH = 1_000;

    private final OutboxTable table;
    private final Clock clock;
    private final KitConfig.Outbox config;
    private volatile OutboxTable.Backlog backlog = new OutboxTable.Backlog(0, null);

    OutboxCare(OutboxTable table, OutboxRelay relay, Clock clock, KitConfig config, MeterRegistry metrics) {
        this.table = table;
        this.clock = clock;
        this.config = config.outbox();
        Gauge.builder("ghnt.outbox.backlog", () -> backlog.events())
                .description("Events that wait to be sent")
                .register(metrics);
        Gauge.builder("ghnt.outbox.oldest", this::ageOfOldest)
                .description("Age of the oldest event that waits to be sent")
                .baseUnit("seconds")
                .register(metrics);
        Gauge.builder("ghnt.outbox.failures", relay::failures)
                .description("Sends that failed since the start")
                .register(metrics);
        Gauge.builder("ghnt.outbox.troubled.keys", relay::troubledKeys)
                .description("Keys whose first waiting event could not be sent")
                .register(metrics);
    }

    @Scheduled(every = "15s")
    void measure() {
        backlog = QuarkusTransaction.requiringNew().call(table::backlog);
    }

    @Scheduled(every = "1h", delayed = "10m")
    void purge() {
        int purged;
        do {
            purged = QuarkusTransaction.requiringNew()
                    .call(() -> table.purge(clock.instant().minus(config.retention()), BATCH));
        } while (purged == BATCH);
    }

    private double ageOfOldest() {
        return backlog.oldest() == null
                ? 0
                : Duration.between(backlog.oldest(), clock.instant()).toMillis() / 1_000.0;
    }
}
