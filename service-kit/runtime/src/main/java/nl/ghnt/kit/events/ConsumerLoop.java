package nl.ghnt.kit.events;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.problem.Causes;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Reads partitions side by side, each in order. A message that fails by what may pass (the database is away, two changes
 * met) stays where it is: its partition rests and is tried again, while the loop goes on polling for the others and so
 * stays in its group. What does not pass, or not within the attempts allowed, is kept as a dead letter. Used by one thread.
 */
final class ConsumerLoop implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);

    /** Longest time between two polls, far below the five minutes after which the group gives up on a reader. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final KitConfig.Inbox config;
    private final BooleanSupplier goOn;
    private final Map<TopicPartition, Trouble> troubles = new HashMap<>();

    /** The message that a partition stands still at. */
    private record Trouble(long offset, int attempts, Duration pause, long due) {

        boolean isDue() {
            return System.nanoTime() - due >= 0;
        }
    }

    /** @param goOn asked, and told that the loop gets on, before each message */
    ConsumerLoop(
            Consumer<byte[], byte[]> consumer,
            Inbox inbox,
            DeadLetters deadLetters,
            InboxMetrics metrics,
            KitConfig.Inbox config,
            BooleanSupplier goOn) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.config = config;
        this.goOn = goOn;
    }

    void run() {
        consumer.subscribe(inbox.topics(), this);
        while (goOn.getAsBoolean()) {
            turn();
        }
    }

    private void turn() {
        troubles.forEach((partition, trouble) -> {
            if (trouble.isDue()) {
                consumer.resume(List.of(partition));
            }
        });
        ConsumerRecords<byte[], byte[]> messages = consumer.poll(untilNextAttempt());
        long end = System.nanoTime() + LONGEST_TURN.toNanos();
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        for (TopicPartition partition : messages.partitions()) {
            long next = handle(partition, messages.records(partition), end);
            done.put(partition, new OffsetAndMetadata(next));
        }
        commit(done);
        metrics.standing(troubles.size(), lag());
    }

    private Duration untilNextAttempt() {
        long now = System.nanoTime();
        long wait = troubles.values().stream()
                .mapToLong(trouble -> trouble.due() - now)
                .filter(due -> due > 0)
                .min()
                .orElse(POLL.toNanos());
        return Duration.ofNanos(Math.min(wait, POLL.toNanos()));
    }

    /** Handles messages of one partition until one stands in the way; gives the offset to go on from. */
    private long handle(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> messages, long end) {
        long next = messages.get(0).offset();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            if (!goOn.getAsBoolean() || System.nanoTime() - end >= 0 || !settle(partition, message)) {
                consumer.seek(partition, message.offset());
                return message.offset();
            }
            next = message.offset() + 1;
        }
        return next;
    }

    /** Lets a message take effect, or sets it aside; false when it is to be tried again later. */
    private boolean settle(TopicPartition partition, ConsumerRecord<byte[], byte[]> message) {
        try {
            inbox.receive(message);
            troubles.remove(partition);
            return true;
        } catch (Throwable failure) { // whatever a message does, it stops no other
            boolean settled = (!mayPass(failure) || isGivenUp(partition, message)) && setAside(message, failure);
            if (settled) {
                troubles.remove(partition);
            } else {
                letRest(partition, message, failure);
            }
            return settled;
        }
    }

    /** Whether a failure is no fault of the message: trying again may help. */
    static boolean mayPass(Throwable failure) {
        Throwable root = Causes.root(failure);
        return Causes.infrastructure(failure)
                || Causes.optimisticLock(failure)
                || root instanceof VirtualMachineError && !(root instanceof StackOverflowError);
    }

    private boolean isGivenUp(TopicPartition partition, ConsumerRecord<byte[], byte[]> message) {
        Trouble trouble = troubles.get(partition);
        return trouble != null
                && trouble.offset() == message.offset()
                && trouble.attempts() + 1 >= config.maxAttempts()
                && deadLetters.canBeKept();
    }

    private boolean setAside(ConsumerRecord<byte[], byte[]> message, Throwable failure) {
        try {
            deadLetters.keep(message, failure);
            metrics.refused(failure);
            LOG.errorf(failure, "Event at %s is kept as a dead letter", place(message));
            return true;
        } catch (RuntimeException away) { // without the database nothing can be done: try again later
            LOG.warnf(away, "Event at %s cannot be set aside yet", place(message));
            return false;
        }
    }

    /** Attempts count only while the database answers: how long it is away is no fault of a message. */
    private void letRest(TopicPartition partition, ConsumerRecord<byte[], byte[]> message, Throwable failure) {
        Trouble before = troubles.get(partition);
        boolean again = before != null && before.offset() == message.offset();
        int attempts = (again ? before.attempts() : 0) + (deadLetters.canBeKept() ? 1 : 0);
        Duration pause = again ? longer(before.pause()) : SHORTEST_PAUSE;
        troubles.put(partition, new Trouble(message.offset(), attempts, pause, System.nanoTime() + pause.toNanos()));
        consumer.pause(List.of(partition));
        metrics.retried();
        LOG.warnf("Event at %s waits: %s", place(message), Causes.root(failure));
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> done) {
        if (done.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(done);
        } catch (CommitFailedException | RebalanceInProgressException | TimeoutException later) {
            LOG.debugf(later, "Offsets are committed with the next messages");
        }
    }

    private long lag() {
        return consumer.assignment().stream()
                .map(consumer::currentLag)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
    }

    private Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(config.maxBackOff()) > 0 ? config.maxBackOff() : doubled;
    }

    private static String place(ConsumerRecord<byte[], byte[]> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        troubles.keySet().removeAll(Set.copyOf(partitions));
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        // each begins at its committed offset
    }
}
