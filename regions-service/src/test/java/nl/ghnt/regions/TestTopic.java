package nl.ghnt.regions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic of the test broker, to tell events on as another service does and to read back what was told. */
record TestTopic(String name) {

    private static final String TYPE_PREFIX = "nl.geweldhoortnergensthuis.";

    /** An event as it is told. */
    record Event(UUID id, String type, String key, String data) {}

    void tell(Event event) {
        TestEvents.send(name, event.id(), event.type(), event.key(), 1, event.data());
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
