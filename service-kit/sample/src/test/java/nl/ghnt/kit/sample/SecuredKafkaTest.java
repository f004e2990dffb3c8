package nl.ghnt.kit.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.SecuredKafka;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** The service on a broker that knows its clients and allows each what it needs: only the owner tells on its topic. */
@QuarkusTest
@WithTestResource(SecuredKafkaTest.Secured.class)
class SecuredKafkaTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static SecuredKafka kafka;

    /** Gives the service its user, and each service of the test what it may do. */
    public static class Secured extends ServiceBackends {

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(super.start());
            kafka = SecuredKafka.start(List.of("sample", "regions", "projectpool"));
            kafka.allow("sample", List.of("regions", "projectpool"));
            kafka.allow("regions", List.of("sample"));
            kafka.service("sample").forEach((key, value) -> settings.put("kafka." + key, value.toString()));
            return settings;
        }

        @Override
        public void stop() {
            kafka.stop();
        }
    }

    @Inject
    NoteService notes;

    @Inject
    Heard heard;

    @Test
    void the_service_tells_and_hears_with_what_it_is_allowed() throws Exception {
        Note note = notes.write("beveiligd " + UUID.randomUUID(), 1);
        await().atMost(PATIENCE)
                .until(() -> keys("ghnt.sample").contains(note.id().toString()));

        UUID id = UUID.randomUUID();
        send("regions", TestEvents.message("ghnt.regions", id, "word.spoken.v1", "s", 1, "{\"word\": \"veilig\"}"));
        heard.awaitEffect(id);
    }

    @Test
    void a_dead_letter_gets_its_copy() throws Exception {
        String key = UUID.randomUUID().toString();
        send(
                "regions",
                TestEvents.message(
                        "ghnt.regions", UUID.randomUUID(), "word.spoken.v1", key, 1, "{\"word\": \"poison\"}"));
        await().atMost(PATIENCE).until(() -> keys("ghnt.sample.dlt").contains(key));
    }

    @Test
    void a_service_cannot_write_on_the_topic_of_another() {
        for (String topic : List.of("ghnt.sample", "ghnt.sample.dlt", "ghnt.projectpool")) {
            assertThatThrownBy(() -> send(
                            "regions",
                            TestEvents.message(
                                    topic, UUID.randomUUID(), "word.spoken.v1", "x", 1, "{\"word\": \"x\"}")))
                    .as(topic)
                    .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void a_service_cannot_read_what_it_was_not_given_nor_in_the_group_of_another() {
        assertThatThrownBy(() -> readAs("regions", "regions-service", "ghnt.projectpool"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> readAs("regions", "sample-service", "ghnt.sample"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void who_is_not_known_or_does_not_say_who_it_is_gets_nowhere() {
        Map<String, Object> wrong = new HashMap<>(kafka.service("regions"));
        wrong.compute("sasl.jaas.config", (key, login) -> login.toString().replace("password-of-", "guess-of-"));
        Map<String, Object> silent = new HashMap<>(kafka.service("regions"));
        silent.keySet().removeAll(List.of("sasl.mechanism", "sasl.jaas.config"));
        silent.putAll(Map.of("security.protocol", "SSL", "max.block.ms", 3_000));

        assertThatThrownBy(() -> send(wrong, new ProducerRecord<>("ghnt.regions", new byte[0])))
                .hasRootCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> send(silent, new ProducerRecord<>("ghnt.regions", new byte[0])))
                .hasRootCauseInstanceOf(TimeoutException.class);
    }

    private static void send(String context, ProducerRecord<byte[], byte[]> message) throws Exception {
        send(kafka.service(context), message);
    }

    private static void send(Map<String, Object> client, ProducerRecord<byte[], byte[]> message) throws Exception {
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }

    private static void readAs(String context, String group, String topic) {
        Map<String, Object> client = new HashMap<>(kafka.service(context));
        client.put("group.id", group);
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(PATIENCE)
                    .until(() -> !consumer.poll(Duration.ofMillis(200)).isEmpty());
        }
    }

    private static List<String> keys(String topic) {
        List<String> keys = new ArrayList<>();
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(kafka.operator(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> keys.add(message.key() == null ? null : new String(message.key())));
            }
        }
        return keys;
    }
}
