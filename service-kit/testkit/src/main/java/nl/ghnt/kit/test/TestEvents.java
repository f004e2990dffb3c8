package nl.ghnt.kit.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Speaks and listens on the test broker as another service would. */
public final class TestEvents {

    private static final String TYPE_PREFIX = "nl.geweldhoortnergensthuis.";
    private static final int LARGEST_MESSAGE = 16 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private TestEvents() {}

    /** Sends an event as the service that owns the topic would, and waits until the broker has it. */
    public static void send(String topic, UUID id, String type, String key, long sequence, String data) {
        send(message(topic, id, type, key, sequence, data));
    }

    /** An event as the service that owns the topic would send it; a test may spoil it before it sends it. */
    public static ProducerRecord<byte[], byte[]> message(
            String topic, UUID id, String type, String key, long sequence, String data) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, bytes(key), bytes(data));
        Map<String, String> attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_source",
                source(topic),
                "ce_type",
                TYPE_PREFIX + type,
                "ce_subject",
                key,
                "ce_sequence",
                Long.toString(sequence),
                "ce_time",
                Instant.now().toString());
        attributes.forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    /** Source of the service that owns a topic: {@code ghnt.regions} is told on by regions-service. */
    public static String source(String topic) {
        return "urn:nld:oin:00000000000000000000:systeem:" + topic.substring(topic.indexOf('.') + 1) + "-service";
    }

    /** Tells all that a topic holds once more, from the start, as a receiver that begins anew would hear it. */
    public static void tellAgain(String topic) {
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Consumer<String, String> consumer = consumerFromStart(partition)) {
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(told::add);
                return consumer.position(partition) >= end;
            });
        }
        told.forEach(message -> send(
                new ProducerRecord<>(topic, null, bytes(message.key()), bytes(message.value()), message.headers())));
    }

    /**
     * Sends a message as it is, compressed, and waits until the broker has it.
     *
     * @return where it stands
     */
    public static RecordMetadata send(ProducerRecord<byte[], byte[]> message) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestKafka.running().bootstrapServers(),
                "acks",
                "all",
                "compression.type",
                "gzip",
                "max.request.size",
                LARGEST_MESSAGE);
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            return producer.send(message).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** Waits until a topic holds {@code count} messages with this key and gives all it holds with it, in order. */
    public static List<ConsumerRecord<String, String>> await(String topic, String key, int count) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (Consumer<String, String> consumer = consumerFromStart(new TopicPartition(topic, 0))) {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (key.equals(message.key())) {
                        found.add(message);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private static Consumer<String, String> consumerFromStart(TopicPartition partition) {
        Consumer<String, String> consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.running().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        return consumer;
    }

    /** Text of a header; null when absent. */
    public static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
