package nl.ghnt.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.problem.Causes;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads the topics that this service listens to and hands each message to the inbox, in order per partition. While the
 * database is away it waits and tries the same message again; a message that cannot be handled goes to the dead-letter
 * topic with the reason, and the rest go on. Offsets are committed after the effect.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final int LONGEST_REASON = 1_000;

    /** After this long another instance takes over from one that was killed. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final Inbox inbox;
    private final EventSender sender;
    private final Map<String, Object> kafka;
    private final KitConfig config;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Consumer<String, byte[]> consumer;
    private Thread thread;

    EventConsumer(
            Inbox inbox,
            EventSender sender,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            KitConfig config) {
        this.inbox = inbox;
        this.sender = sender;
        this.kafka = kafka;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.inbox().consumer() && !inbox.topics().isEmpty()) {
            thread = new Thread(this::run, "event-consumer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            Consumer<String, byte[]> open = consumer;
            if (open != null) {
                open.wakeup();
            }
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    private void run() {
        Duration pause = SHORTEST_PAUSE;
        while (running()) {
            try (Consumer<String, byte[]> open =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = open;
                open.subscribe(inbox.topics());
                while (running()) {
                    handle(open, open.poll(POLL));
                    pause = SHORTEST_PAUSE;
                }
            } catch (WakeupException stop) {
                LOG.debug("Stopped reading events");
            } catch (KafkaException away) {
                LOG.warnf("Events cannot be read: %s", away.getMessage());
                pause = waitAndLengthen(pause);
            } finally {
                consumer = null;
            }
        }
    }

    private void handle(Consumer<String, byte[]> open, ConsumerRecords<String, byte[]> messages) {
        for (TopicPartition partition : messages.partitions()) {
            for (ConsumerRecord<String, byte[]> message : messages.records(partition)) {
                if (!handleUntilDone(message)) {
                    return;
                }
                open.commitSync(Map.of(partition, new OffsetAndMetadata(message.offset() + 1)));
            }
        }
    }

    /** Tries until the message took effect or was set aside; false when this instance is stopping. */
    private boolean handleUntilDone(ConsumerRecord<String, byte[]> message) {
        Duration pause = SHORTEST_PAUSE;
        while (running()) {
            try {
                inbox.receive(message);
                return true;
            } catch (RuntimeException failure) {
                if (!Causes.infrastructure(failure) && setAside(message, failure)) {
                    return true;
                }
                LOG.warnf(
                        "Event at %s-%d waits: %s",
                        message.topic(), message.offset(), Causes.root(failure).getMessage());
                pause = waitAndLengthen(pause);
            }
        }
        return false;
    }

    private boolean setAside(ConsumerRecord<String, byte[]> message, RuntimeException failure) {
        String reason = Causes.root(failure).toString();
        LOG.errorf(failure, "Event at %s-%d goes to the dead letters", message.topic(), message.offset());
        ProducerRecord<String, byte[]> dead =
                new ProducerRecord<>(config.service().deadLetterTopic(), null, message.key(), message.value());
        message.headers().forEach(dead.headers()::add);
        dead.headers().add("dlt_reason", text(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
        dead.headers().add("dlt_topic", text(message.topic()));
        dead.headers().add("dlt_offset", text(Long.toString(message.offset())));
        try {
            if (!sender.send(dead)) {
                return false;
            }
            inbox.refuse(message, reason);
            return true;
        } catch (RuntimeException away) {
            LOG.warnf("A dead letter could not be set aside: %s", away.getMessage());
            return false;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().removeAll(List.of("key.serializer", "value.serializer"));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.service().context() + "-service");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) SILENCE.toMillis());
        return settings;
    }

    private Duration waitAndLengthen(Duration pause) {
        try {
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(config.inbox().maxBackOff()) > 0
                ? config.inbox().maxBackOff()
                : doubled;
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
