package nl.ghnt.kit.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.ghnt.kit.config.KitConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Hands messages to the broker and waits for its word that all replicas have them. Messages of one key go one after
 * another, each only after the broker has the one before; the keys go side by side and none waits for another. Each
 * injected instance has a connection of its own; it is used by one thread at a time.
 */
@Dependent
class EventSender {

    private final Map<String, Object> kafka;
    private final Duration deliveryTimeout;
    private Producer<byte[], byte[]> producer;

    EventSender(@Identifier("default-kafka-broker") Map<String, Object> kafka, KitConfig config) {
        this.kafka = kafka;
        this.deliveryTimeout = config.outbox().deliveryTimeout();
    }

    /** Whether a failure is about the message alone: no other message, and no later attempt, has to do with it. */
    static boolean isOfTheMessage(Exception failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof InvalidRecordException
                || failure instanceof SerializationException;
    }

    /** Sends one message and waits for the broker's word. */
    Delivery send(long number, ProducerRecord<byte[], byte[]> message) {
        return send(Map.of(number, message));
    }

    /** Sends messages, those of one key in the order given, until each has its answer or the time is over. */
    synchronized Delivery send(Map<Long, ProducerRecord<byte[], byte[]>> messages) {
        Sending sending = new Sending();
        messages.forEach(sending::add);
        Delivery delivery = sending.run();
        if (delivery.away() || !delivery.failures().values().stream().allMatch(EventSender::isOfTheMessage)) {
            close(); // a producer that failed may hold on to what made it fail
        }
        return delivery;
    }

    /** The sending of some messages. */
    private final class Sending {

        private final Map<ByteBuffer, Queue<Map.Entry<Long, ProducerRecord<byte[], byte[]>>>> byKey =
                new LinkedHashMap<>();
        private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
        private final List<Long> acknowledged = new ArrayList<>();
        private final Map<Long, Exception> failures = new LinkedHashMap<>();
        private final long end = System.nanoTime() + deliveryTimeout.toNanos();
        private boolean away;
        private int open;

        private record Answer(ByteBuffer key, long number, Exception failure) {}

        void add(Long number, ProducerRecord<byte[], byte[]> message) {
            ByteBuffer key = ByteBuffer.wrap(message.key() == null ? new byte[0] : message.key());
            byKey.computeIfAbsent(key, first -> new ArrayDeque<>()).add(Map.entry(number, message));
        }

        Delivery run() {
            for (ByteBuffer key : byKey.keySet()) {
                sendNext(key);
            }
            while (open > 0) {
                Answer answer = nextAnswer();
                if (answer == null) {
                    away = true; // a producer answers within its delivery timeout; this one does not
                    break;
                }
                open--;
                if (answer.failure() == null) {
                    acknowledged.add(answer.number());
                    sendNext(answer.key());
                } else {
                    failures.put(answer.number(), answer.failure());
                }
            }
            return new Delivery(acknowledged, failures, away);
        }

        private void sendNext(ByteBuffer key) {
            Map.Entry<Long, ProducerRecord<byte[], byte[]>> next =
                    byKey.get(key).poll();
            if (next == null || away || System.nanoTime() - end >= 0) {
                return;
            }
            open++;
            try {
                away = isRefusedAtOnce(producer()
                        .send(
                                next.getValue(),
                                (place, failure) -> answers.add(new Answer(key, next.getKey(), failure))));
            } catch (RuntimeException noProducer) {
                away = true;
                answers.add(new Answer(key, next.getKey(), noProducer));
            }
        }

        private Answer nextAnswer() {
            try {
                return answers.poll(deliveryTimeout.toMillis() * 2, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
    }

    /** The broker did not come forward in time; the next message would wait as long as this one did. */
    private static boolean isRefusedAtOnce(Future<RecordMetadata> sent) {
        if (!sent.isDone()) {
            return false;
        }
        try {
            sent.get();
            return false;
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof TimeoutException;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Producer<byte[], byte[]> producer() {
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
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
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
