package nl.ghnt.kit.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.events.DeadLetters.DeadLetter;
import nl.ghnt.kit.problem.Causes;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Tries dead letters again when an operator asks for it, and puts a copy of each on the dead-letter topic for who looks
 * there. The table is the truth: a copy that cannot be made (no topic, no broker, too large) holds nothing up.
 */
@ApplicationScoped
class DeadLetterCare {

    private static final Logger LOG = Logger.getLogger(DeadLetterCare.class);
    private static final int BATCH = 20;

    /** After this long the copy is let be. */
    private static final Duration COPY_WITHIN = Duration.ofDays(1);

    private final DeadLetters letters;
    private final Inbox inbox;
    private final EventSender sender;
    private final Clock clock;
    private final KitConfig config;
    private volatile long open;

    DeadLetterCare(
            DeadLetters letters,
            Inbox inbox,
            EventSender sender,
            Clock clock,
            KitConfig config,
            MeterRegistry metrics) {
        this.letters = letters;
        this.inbox = inbox;
        this.sender = sender;
        this.clock = clock;
        this.config = config;
        Gauge.builder("ghnt.dead.letters", () -> open)
                .description("Dead letters that were not replayed yet")
                .register(metrics);
    }

    @Scheduled(every = "15s")
    void measure() {
        open = letters.open();
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void replayWhatIsAsked() {
        if (config.inbox().consumer()) {
            each(letters::asked, letter -> {
                replay(letter);
                return true;
            });
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void copyToTopic() {
        if (config.inbox().consumer()) {
            Instant after = clock.instant().minus(COPY_WITHIN);
            each(number -> letters.withoutCopy(after, number), this::copy);
        }
    }

    /** One after the other, because each may be large; until there are no more, or one says that the rest must wait. */
    private static void each(LongFunction<Optional<DeadLetter>> nextAfter, Predicate<DeadLetter> work) {
        Optional<DeadLetter> letter = nextAfter.apply(0);
        for (int done = 1; letter.isPresent() && work.test(letter.get()) && done < BATCH; done++) {
            letter = nextAfter.apply(letter.get().number());
        }
    }

    private void replay(DeadLetter letter) {
        try {
            inbox.receive(letter.message());
            letters.replayed(letter.number());
            LOG.infof("Dead letter %d was replayed", letter.number());
        } catch (Throwable failure) { // whatever it does, it stops no other
            if (ConsumerLoop.mayPass(failure)) {
                LOG.warnf("Dead letter %d is tried again later: %s", letter.number(), Causes.root(failure));
            } else {
                LOG.errorf(failure, "Dead letter %d failed again", letter.number());
                letters.replayFailed(letter.number(), failure);
            }
        }
    }

    /** Says whether the next copy may be tried. */
    private boolean copy(DeadLetter letter) {
        Delivery delivery = sender.send(letter.number(), whole(letter));
        if (delivery.failures().values().stream().anyMatch(RecordTooLargeException.class::isInstance)) {
            delivery = sender.send(letter.number(), reference(letter));
        }
        if (!delivery.acknowledged().isEmpty()) {
            letters.copied(letter.number());
        }
        return !delivery.away();
    }

    private ProducerRecord<byte[], byte[]> whole(DeadLetter letter) {
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(
                config.service().deadLetterTopic(),
                null,
                letter.message().key(),
                letter.message().value());
        letter.message().headers().forEach(copy.headers()::add);
        return explained(copy, letter);
    }

    /** For a message that is too large with its explanation: it names the row that has the message. */
    private ProducerRecord<byte[], byte[]> reference(DeadLetter letter) {
        return explained(new ProducerRecord<>(config.service().deadLetterTopic(), null), letter);
    }

    private static ProducerRecord<byte[], byte[]> explained(ProducerRecord<byte[], byte[]> copy, DeadLetter letter) {
        copy.headers().add("dlt_number", text(letter.number()));
        copy.headers().add("dlt_reason", text(letter.reason()));
        copy.headers().add("dlt_topic", text(letter.message().topic()));
        copy.headers().add("dlt_offset", text(letter.message().offset()));
        return copy;
    }

    private static byte[] text(Object value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }
}
