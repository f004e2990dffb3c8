package nl.ghnt.kit.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ghnt.kit.config.KitConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Hands messages to the broker and waits for its word that all replicas have them. Used by one thread at a time. */
@ApplicationScoped
class EventSender {

    private static final Logger LOG = Logger.getLogger(EventSender.class);

    private final Map<String, Object> kafka;
    private final Duration deliveryTimeout;
    private Producer<String, byte[]> producer;

    EventSender(@Identifier("default-kafka-broker") Map<String, Object> kafka, KitConfig config) {
        this.kafka = kafka;
        this.deliveryTimeout = config.outbox().deliveryTimeout();
    }

    /**
     * Sends messages that have different keys and waits for every acknowledgement.
     *
     * @return per message whether the broker has it
     */
    synchronized Map<Long, Boolean> send(Map<Long, ProducerRecord<String, byte[]>> messages) {
        Map<Long, Boolean> acknowledged = new LinkedHashMap<>();
        Map<Long, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        try {
            Producer<String, byte[]> open = producer();
            for (Map.Entry<Long, ProducerRecord<String, byte[]>> message : messages.entrySet()) {
                Future<RecordMetadata> answer = open.send(message.getValue());
                sent.put(message.getKey(), answer);
                if (answer.isDone() && !acknowledged(answer)) {
                    break; // the broker is away: the next message would wait as long as this one did
                }
            }
        } catch (KafkaException away) {
            LOG.debugf(away, "The broker takes no messages");
        }
        messages.keySet().forEach(number -> acknowledged.put(number, acknowledged(sent.get(number))));
        if (acknowledged.containsValue(false)) {
            close();
        }
        return acknowledged;
    }

    /** Sends one message and waits for its acknowledgement. */
    synchronized boolean send(ProducerRecord<String, byte[]> message) {
        return send(Map.of(0L, message)).get(0L);
    }

    private boolean acknowledged(Future<RecordMetadata> sent) {
        if (sent == null) {
            return false;
        }
        try {
            sent.get(deliveryTimeout.toMillis() * 2, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException refused) {
            LOG.debugf(refused, "The broker did not acknowledge a message");
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            int timeout = Math.toIntExact(deliveryTimeout.toMillis());
            settings.keySet().removeAll(List.of("key.deserializer", "value.deserializer", "group.id"));
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 2);
            settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
