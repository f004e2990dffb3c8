package nl.ghnt.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;
import nl.ghnt.kit.config.KitConfig;

/**
 * Keeps the inbox small. An event that comes again soon (a sender or receiver died before it said so) is known by its
 * row; one that comes again after the row is gone (a topic read from its start) is known to the handler by its sequence
 * or by the state that it finds.
 */
@ApplicationScoped
class InboxCare {

    private static final int BATCH = 1_000;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final KitConfig.Inbox config;

    InboxCare(Inbox inbox, DeadLetters deadLetters, Clock clock, KitConfig config) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.config = config.inbox();
    }

    @Scheduled(every = "${ghnt.inbox.purge-interval:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        Instant before = clock.instant().minus(config.retention());
        inBatches(() -> inbox.purge(before, BATCH));
        inBatches(() -> deadLetters.purge(before, BATCH));
    }

    private static void inBatches(IntSupplier purge) {
        int purged;
        do {
            purged = QuarkusTransaction.requiringNew().call(purge::getAsInt);
        } while (purged == BATCH);
    }
}
