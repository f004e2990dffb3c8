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
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Speaks and listens on the test broker as another service would. */
public final class TestEvents {

    private static final String TYPE_PREFIX = "nl.geweldhoortnergensthuis.";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private TestEvents() {}

    /** Sends an event as another service would, and waits until the broker has it. */
    public static void send(String topic, UUID id, String type, String key, long sequence, String data) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, data);
        Map<String, String> attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_source",
                "urn:nld:oin:00000000000000000000:systeem:test",
                "ce_type",
                TYPE_PREFIX + type,
                "ce_subject",
                key,
                "ce_sequence",
                Long.toString(sequence),
                "ce_time",
                Instant.now().toString());
        attributes.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(message);
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
        told.forEach(
                message -> send(new ProducerRecord<>(topic, null, message.key(), message.value(), message.headers())));
    }

    private static void send(ProducerRecord<String, String> message) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestKafka.running().bootstrapServers(), "acks", "all");
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
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
