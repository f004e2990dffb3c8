package nl.ghnt.kit.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.ghnt.kit.SteadyThread;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive only while the threads that send and receive get on; a broker or database that is away does not count, they wait
 * for it. DOWN means that only a restart of the process helps.
 */
@Liveness
@ApplicationScoped
class MessagingLiveness implements HealthCheck {

    private final SteadyThread consumer;
    private final SteadyThread relay;
    private final MeterRegistry metrics;

    MessagingLiveness(EventConsumer consumer, OutboxRelay relay, MeterRegistry metrics) {
        this.consumer = consumer.thread();
        this.relay = relay.thread();
        this.metrics = metrics;
    }

    void tellFromTheStart(@Observes StartupEvent start) {
        Gauge.builder("ghnt.inbox.restarts", consumer::restarts)
                .description("Times that reading events failed and began again")
                .register(metrics);
        Gauge.builder("ghnt.outbox.restarts", relay::restarts)
                .description("Times that sending events failed and began again")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Events are sent and received")
                .withData("sending", relay.isWell() ? "well" : "stuck")
                .withData("receiving", consumer.isWell() ? "well" : "stuck")
                .status(relay.isWell() && consumer.isWell())
                .build();
    }
}
