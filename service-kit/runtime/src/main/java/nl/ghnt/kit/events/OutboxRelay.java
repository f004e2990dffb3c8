package nl.ghnt.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.ghnt.kit.config.KitConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds. All replicas try; the one that gets the database's advisory lock sends. An event is
 * marked as sent only after the broker acknowledged it, so a crash in between sends it twice and never not at all;
 * receivers recognise it by its id. A key whose event fails waits; the others pass.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int TRANSACTION_SECONDS = 120;

    private final OutboxTable table;
    private final EventSender sender;
    private final CloudEvents cloudEvents;
    private final Clock clock;
    private final KitConfig.Outbox config;
    private final Semaphore nudges = new Semaphore(0);
    private final AtomicLong failures = new AtomicLong();
    private volatile boolean running;
    private Thread thread;

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

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            nudge();
            thread.join(config.deliveryTimeout().toMillis());
        }
    }

    private void run() {
        Duration pause = config.interval();
        while (running) {
            boolean allSent = sendAll();
            pause = allSent ? config.interval() : longer(pause);
            await(pause, allSent);
        }
    }

    private boolean sendAll() {
        try {
            Outcome outcome;
            do {
                outcome = QuarkusTransaction.requiringNew()
                        .timeout(TRANSACTION_SECONDS)
                        .call(this::sendBatch);
            } while (running && outcome == Outcome.MORE);
            return outcome != Outcome.FAILED;
        } catch (RuntimeException away) {
            failures.incrementAndGet();
            LOG.debugf(away, "The outbox cannot be read");
            return false;
        }
    }

    private enum Outcome {
        DONE,
        MORE,
        FAILED
    }

    private Outcome sendBatch() {
        if (!table.becomeRelay()) {
            return Outcome.DONE;
        }
        List<StoredEvent> events = table.waiting(config.batchSize());
        List<Long> sent = send(events);
        if (!sent.isEmpty()) {
            table.markSent(sent, clock.instant());
        }
        if (sent.size() < events.size()) {
            failures.addAndGet(events.size() - sent.size());
            LOG.warnf("%d of %d events could not be sent and wait", events.size() - sent.size(), events.size());
            return Outcome.FAILED;
        }
        return events.size() == config.batchSize() ? Outcome.MORE : Outcome.DONE;
    }

    /** Sends in waves of different keys, so that the next event of a key goes only after the one before arrived. */
    private List<Long> send(List<StoredEvent> events) {
        List<Long> sent = new ArrayList<>();
        Set<String> stopped = new HashSet<>();
        List<StoredEvent> left = new ArrayList<>(events);
        while (!left.isEmpty() && running) {
            Map<String, StoredEvent> wave = new LinkedHashMap<>();
            List<StoredEvent> later = new ArrayList<>();
            for (StoredEvent event : left) {
                if (stopped.contains(event.key())) {
                    continue;
                }
                if (wave.putIfAbsent(event.key(), event) != null) {
                    later.add(event);
                }
            }
            Map<Long, ProducerRecord<String, byte[]>> messages = new LinkedHashMap<>();
            wave.values().forEach(event -> messages.put(event.number(), cloudEvents.record(event)));
            Map<Long, Boolean> acknowledged = sender.send(messages);
            for (StoredEvent event : wave.values()) {
                if (acknowledged.get(event.number())) {
                    sent.add(event.number());
                } else {
                    stopped.add(event.key());
                }
            }
            if (stopped.size() == wave.size()) {
                break;
            }
            left = later;
        }
        return sent;
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
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
