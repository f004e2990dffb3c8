package nl.ghnt.regions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.ghnt.kit.test.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the test broker, to tell events on as another service does and to read back what was told. */
record TestTopic(String name) {

    private static final String TYPE_PREFIX = "nl.geweldhoortnergensthuis.";

    /** An event as it is told. */
    record Event(UUID id, String type, String key, String data) {}

    void tell(Event event) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.running().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> message = new ProducerRecord<>(name, null, event.key(), event.data());
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", event.id().toString(),
                            "ce_type", TYPE_PREFIX + event.type(),
                            "ce_source", "urn:nld:oin:00000000000000000000:systeem:reporting-service",
                            "ce_time", "2022-01-10T12:00:00Z",
                            "ce_sequence", "1")
                    .forEach((header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get();
        }
    }

    /** All messages that stand on the topic now. */
    List<ConsumerRecord<String, String>> messages() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestKafka.running().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(name, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<ConsumerRecord<String, String>> messages = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
            return messages;
        }
    }

    /** Data of the events of one aggregate and type, in the order of the topic. */
    List<String> told(String type, String key) {
        return messages().stream()
                .filter(message -> key.equals(message.key()) && (TYPE_PREFIX + type).equals(header(message, "ce_type")))
                .map(ConsumerRecord::value)
                .toList();
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
