package nl.ghnt.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.SteadyThread;
import nl.ghnt.kit.config.KitConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads the topics that this service listens to and hands each message to the inbox, see {@link ConsumerLoop}. Offsets are
 * committed after the effect.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    /** After this long another instance takes over from one that was killed. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final Map<String, Object> kafka;
    private final KitConfig config;
    private final SteadyThread thread;
    private volatile Consumer<byte[], byte[]> consumer;

    EventConsumer(
            Inbox inbox,
            DeadLetters deadLetters,
            InboxMetrics metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            KitConfig config) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.kafka = kafka;
        this.config = config;
        this.thread = new SteadyThread(
                "event-consumer",
                this::read,
                config.inbox().maxBackOff(),
                config.inbox().stuckAfter());
    }

    void start(@Observes StartupEvent event) {
        if (config.inbox().consumer() && !inbox.topics().isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.stop();
        Consumer<byte[], byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
        thread.join(LAST_WORK);
    }

    SteadyThread thread() {
        return thread;
    }

    private void read() {
        try (Consumer<byte[], byte[]> open =
                new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer = open;
            new ConsumerLoop(open, inbox, deadLetters, metrics, config.inbox(), this::goOn).run();
        } catch (WakeupException stop) {
            LOG.debug("Stopped reading events");
        } finally {
            consumer = null;
        }
    }

    private boolean goOn() {
        thread.beat();
        return !thread.isStopping();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().removeAll(List.of("key.serializer", "value.serializer"));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.service().context() + "-service");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 20);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SILENCE.toMillis());
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LAST_WORK.toMillis());
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LAST_WORK.toMillis());
        return settings;
    }
}
