package nl.ghnt.kit.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** How receiving is doing, in numbers. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry metrics;
    private final Counter retries;
    private volatile int resting;
    private volatile long lag;

    InboxMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        this.retries = Counter.builder("ghnt.inbox.retries")
                .description("Attempts that failed by what may pass")
                .register(metrics);
        Gauge.builder("ghnt.inbox.resting", () -> resting)
                .description("Partitions that stand still at a message that is tried again")
                .register(metrics);
        Gauge.builder("ghnt.inbox.lag", () -> lag)
                .description("Messages that this instance has yet to read")
                .register(metrics);
        for (String reason : new String[] {"unreadable", "forged", "failed"}) {
            refusals(reason);
        }
    }

    void refused(Throwable failure) {
        String reason = failure instanceof UnreadableEvent
                ? "unreadable"
                : failure instanceof ForgedEvent ? "forged" : "failed";
        refusals(reason).increment();
    }

    void retried() {
        retries.increment();
    }

    void standing(int partitions, long messages) {
        resting = partitions;
        lag = messages;
    }

    private Counter refusals(String reason) {
        return Counter.builder("ghnt.inbox.refused")
                .description("Messages kept as dead letters since the start")
                .tag("reason", reason)
                .register(metrics);
    }
}
