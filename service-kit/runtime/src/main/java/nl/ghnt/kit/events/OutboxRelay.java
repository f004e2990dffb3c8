package nl.ghnt.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.ghnt.kit.SteadyThread;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.problem.Causes;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds. All replicas try; the one that gets the database's advisory lock sends. An event is
 * marked as sent only after the broker acknowledged it, so a crash in between sends it twice and never not at all;
 * receivers recognise it by its id. Each key stands alone: one whose event cannot be sent is left out of what is read, and
 * tried again by itself with its first event, for as long as it takes.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TRANSACTION_SECONDS = 120;

    /** Troubled keys that are tried again in one transaction. */
    private static final int SECOND_CHANCES = 3;

    private final OutboxTable table;
    private final EventSender sender;
    private final CloudEvents cloudEvents;
    private final Clock clock;
    private final KitConfig.Outbox config;
    private final Semaphore nudges = new Semaphore(0);
    private final AtomicLong failures = new AtomicLong();
    private final TroubledKeys troubled = new TroubledKeys();
    private final SteadyThread thread = new SteadyThread("outbox-relay", this::run, LONGEST_PAUSE, PATIENCE);

    OutboxRelay(OutboxTable table, EventSender sender, CloudEvents cloudEvents, Clock clock, KitConfig config) {
        this.table = table;
        this.sender = sender;
        this.cloudEvents = cloudEvents;
        this.clock = clock;
        this.config = config.outbox();
    }

    /** There is something to send now. */
    void nudge() {
        nudges.release();
    }

    /** Sends that failed since the start. */
    long failures() {
        return failures.get();
    }

    /** Keys whose first waiting event could not be sent. */
    int troubledKeys() {
        return troubled.size();
    }

    SteadyThread thread() {
        return thread;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.stop();
        nudge();
        thread.join(config.deliveryTimeout());
    }

    private void run() {
        Duration pause = config.interval();
        while (!thread.isStopping()) {
            boolean allSent = sendAll();
            pause = allSent ? config.interval() : longer(pause);
            await(pause, allSent);
        }
    }

    private boolean sendAll() {
        try {
            Outcome outcome;
            do {
                thread.beat();
                outcome = QuarkusTransaction.requiringNew()
                        .timeout(TRANSACTION_SECONDS)
                        .call(this::sendBatch);
            } while (!thread.isStopping() && outcome == Outcome.MORE);
            return outcome != Outcome.AWAY;
        } catch (RuntimeException away) {
            failures.incrementAndGet();
            LOG.warnf("The outbox cannot be read: %s", Causes.root(away));
            LOG.debug("The outbox cannot be read", away);
            return false;
        }
    }

    private enum Outcome {
        DONE,
        MORE,
        AWAY
    }

    private Outcome sendBatch() {
        if (!table.becomeRelay()) {
            return Outcome.DONE;
        }
        List<Long> sent = new ArrayList<>();
        List<StoredEvent> events = table.waiting(config.batchSize(), troubled.all());
        Outcome outcome = send(events, sent);
        if (outcome != Outcome.AWAY) {
            outcome = giveSecondChances(sent) || events.size() == config.batchSize() ? Outcome.MORE : Outcome.DONE;
        }
        if (!sent.isEmpty()) {
            table.markSent(sent, clock.instant());
        }
        return outcome;
    }

    /** Whether a key got out of its trouble; what else it has to send is in the next batch. */
    private boolean giveSecondChances(List<Long> sent) {
        List<String> due = troubled.due(SECOND_CHANCES);
        if (due.isEmpty()) {
            return false;
        }
        Map<String, StoredEvent> firsts = new LinkedHashMap<>();
        table.firstWaiting(due).forEach(event -> firsts.put(event.key(), event));
        boolean freed = false;
        for (String key : due) {
            StoredEvent first = firsts.get(key);
            int before = sent.size();
            if (first != null) { // alone, so that it can hold up no other
                send(List.of(first), sent);
            }
            if (first == null || sent.size() > before) {
                troubled.remove(key);
                freed = true;
            } else {
                troubled.add(key);
            }
        }
        return freed;
    }

    private Outcome send(List<StoredEvent> events, List<Long> sent) {
        Map<Long, StoredEvent> byNumber = new LinkedHashMap<>();
        Map<Long, ProducerRecord<byte[], byte[]>> messages = new LinkedHashMap<>();
        for (StoredEvent event : events) {
            byNumber.put(event.number(), event);
            messages.put(event.number(), cloudEvents.record(event));
        }
        Delivery delivery = sender.send(messages);
        sent.addAll(delivery.acknowledged());
        boolean somethingArrived = !delivery.acknowledged().isEmpty();
        boolean away = delivery.away();
        for (Map.Entry<Long, Exception> failure : delivery.failures().entrySet()) {
            failures.incrementAndGet();
            StoredEvent event = byNumber.get(failure.getKey());
            LOG.warnf("Event %s of %s waits: %s", event.id(), event.key(), failure.getValue());
            if (troubled.has(event.key())) {
                continue; // it had its second chance
            }
            if (somethingArrived || EventSender.isOfTheMessage(failure.getValue())) {
                troubled.add(event.key());
            } else {
                away = true;
            }
        }
        return away ? Outcome.AWAY : Outcome.DONE;
    }

    private void await(Duration pause, boolean wakeOnNudge) {
        try {
            if (wakeOnNudge) {
                nudges.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            }
            nudges.drainPermits();
        } catch (InterruptedException stopping) {
            thread.stop();
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
