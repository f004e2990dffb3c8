package nl.ghnt.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a message holds, it is kept with the reason, and the next one takes effect. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class PoisonTest {

    private static final String TOPIC = "ghnt.regions";
    private static final String DEAD = "ghnt.sample.dlt";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Heard heard;

    static Stream<Arguments> poisons() {
        return Stream.of(
                arguments("an id of 36 hyphens", header("ce_id", "-".repeat(36)), "ce_id"),
                arguments("an id in short form", header("ce_id", "1-1-1-1-1"), "ce_id"),
                arguments("NUL in the time", header("ce_time", "2026-01-01T00:00:00Z\0"), "ce_time"),
                arguments("NUL in the type", header("ce_type", "nl.geweldhoortnergensthuis.\0"), "ce_type"),
                arguments("NUL in the id", header("ce_id", "\0"), "ce_id"),
                arguments("a time of a million years", header("ce_time", "+1000000-01-01T00:00:00Z"), "ce_time"),
                arguments("half a character in the source", header("ce_source", half()), "ce_source"),
                arguments("half a character in the type", header("ce_type", half()), "ce_type"),
                arguments("a type without a value", header("ce_type", (byte[]) null), "ce_type"),
                arguments("an id without a value", header("ce_id", (byte[]) null), "ce_id"),
                arguments("a time without a value", header("ce_time", (byte[]) null), "ce_time"),
                arguments("a type twice", twice("ce_type"), "more than once"),
                arguments("an id twice", twice("ce_id"), "more than once"),
                arguments("no headers at all", without(), "ce_type is missing"),
                arguments("another kind of event", header("ce_specversion", "0.3"), "ce_specversion"),
                arguments("the sequence 0", header("ce_sequence", "0"), "ce_sequence"),
                arguments("a sequence beyond numbers", header("ce_sequence", "9".repeat(19)), "ce_sequence"),
                arguments("an id of 100 kB", header("ce_id", "x".repeat(100_000)), "longer"),
                arguments("a type of later", header("ce_type", prefixed("word.spoken.v9")), "version 9"),
                arguments("a type of nobody", header("ce_type", "word.spoken.v1"), "ce_type"),
                arguments("no key", key(null), "the key"),
                arguments("a key of 700 kB", key("k".repeat(700_000).getBytes(StandardCharsets.UTF_8)), "the key"),
                arguments("a key with NUL", key(new byte[] {'a', 0}), "the key"),
                arguments("a key that is no text", key(half()), "the key"),
                arguments("no value", value((byte[]) null), "no data"),
                arguments("an empty value", value(new byte[0]), "not a JSON object"),
                arguments("null", value("null"), "not a JSON object"),
                arguments("a list", value("[]"), "not a JSON object"),
                arguments("half a document", value("{\"word\": "), "end-of-input"),
                arguments("more than a document", value("{\"word\": \"a\"} {}"), "railing"),
                arguments("a property twice", value("{\"word\": \"a\", \"word\": \"b\"}"), "uplicate"),
                arguments("no text at all", value(half()), "UTF-8"),
                arguments("NUL in the data", value("{\"word\": \"a\\u0000b\"}"), "NUL"),
                arguments("half a character in the data", value("{\"word\": \"\\ud800\"}"), "half a character"),
                arguments("a name with half a character", value("{\"\\udc00\": 1}"), "half a character"),
                arguments("a deep document", value("{\"word\": " + "[".repeat(100_000)), "depth"),
                arguments("3 MB that shrink to nothing", value("{\"word\": \"" + "a".repeat(3_000_000)), "larger than"),
                arguments("a word that cannot be heard", value("{\"word\": \"poison\"}"), "cannot be heard"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisons")
    void a_poison_is_kept_whole_with_the_reason_and_the_next_takes_effect(
            String name, UnaryOperator<ProducerRecord<byte[], byte[]>> spoil, String reason) {
        UUID good = UUID.randomUUID();
        ProducerRecord<byte[], byte[]> poison = spoil.apply(message(UUID.randomUUID(), "{\"word\": \"vergif\"}"));
        RecordMetadata place = TestEvents.send(poison);
        TestEvents.send(message(good, "{\"word\": \"verder\"}"));

        heard.awaitEffect(good);

        Map<String, Object> letter = heard.awaitDeadLetter(place);
        assertThat((String) letter.get("reason")).contains(reason);
        assertThat(letter.get("key")).isEqualTo(poison.key());
        assertThat(letter.get("value")).isEqualTo(poison.value());
    }

    @Test
    void a_copy_goes_to_the_dead_letter_topic_with_the_reason_and_the_headers() {
        UUID id = UUID.randomUUID();
        String key = id.toString();
        TestEvents.send(TOPIC, id, "word.spoken.v1", key, 1, "{\"word\": \"poison\"}");

        ConsumerRecord<String, String> copy = TestEvents.await(DEAD, key, 1).get(0);

        assertThat(copy.value()).isEqualTo("{\"word\": \"poison\"}");
        assertThat(TestEvents.header(copy, "ce_id")).isEqualTo(id.toString());
        assertThat(TestEvents.header(copy, "dlt_reason")).contains("this word cannot be heard");
        assertThat(TestEvents.header(copy, "dlt_topic")).isEqualTo(TOPIC);
    }

    @Test
    void a_missing_dead_letter_topic_holds_up_nothing_and_gets_its_copies_when_it_is_there()
            throws ExecutionException, InterruptedException {
        String key = UUID.randomUUID().toString();
        UUID good = UUID.randomUUID();
        try (Admin admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", TestKafka.running().bootstrapServers()))) {
            admin.deleteTopics(List.of(DEAD)).all().get();
            TestEvents.send(TOPIC, UUID.randomUUID(), "word.spoken.v1", key, 1, "{\"word\": \"poison\"}");
            TestEvents.send(message(good, "{\"word\": \"verder\"}"));
            heard.awaitEffect(good);
            admin.createTopics(List.of(new NewTopic(DEAD, 1, (short) 1))).all().get();
        }
        assertThat(TestEvents.await(DEAD, key, 1)).hasSize(1);
    }

    @Test
    void a_dead_letter_is_replayed_after_mending_when_an_operator_asks() {
        UUID id = UUID.randomUUID();
        Mishaps.arrange(id, () -> {
            throw new IllegalArgumentException("not mended yet");
        });
        RecordMetadata place = TestEvents.send(message(id, "{\"word\": \"later\"}"));
        Object number = heard.awaitDeadLetter(place).get("number");

        askToReplay(number);
        await().atMost(PATIENCE).until(() -> heard.deadLetter(place).get("replay_failure") != null);
        assertThat((String) heard.deadLetter(place).get("replay_failure")).contains("not mended yet");
        assertThat(heard.times(id)).isZero();

        Mishaps.mend(id);
        askToReplay(number);
        heard.awaitEffect(id);
        await().atMost(PATIENCE).until(() -> heard.deadLetter(place).get("replayed_at") != null);
        assertThat(heard.deadLetter(place).get("replay_failure")).isNull();
    }

    /** As docs/configuration.md says. */
    private void askToReplay(Object number) {
        heard.change("update dead_letter set replay_asked_at = now() where number = ?", number);
    }

    @Test
    void an_event_of_another_source_than_the_owner_is_refused_and_does_not_take_the_place_of_the_true_one() {
        UUID id = UUID.randomUUID();
        ProducerRecord<byte[], byte[]> forged = message(id, "{\"word\": \"vals\"}");
        header("ce_source", TestEvents.source("ghnt.projectpool")).apply(forged);

        RecordMetadata place = TestEvents.send(forged);

        assertThat((String) heard.awaitDeadLetter(place).get("reason")).contains("belongs to", "regions-service");
        assertThat(heard.times(id)).isZero();
        TestEvents.send(message(id, "{\"word\": \"waar\"}"));
        heard.awaitEffect(id);
    }

    @Test
    void an_event_of_another_organisation_is_refused() {
        ProducerRecord<byte[], byte[]> forged = message(UUID.randomUUID(), "{\"word\": \"vals\"}");
        header("ce_source", TestEvents.source(TOPIC).replace("00000000000000000000", "00000000000000000001"))
                .apply(forged);

        assertThat((String) heard.awaitDeadLetter(TestEvents.send(forged)).get("reason"))
                .contains("belongs to");
    }

    @Test
    void an_event_on_the_topic_of_another_is_refused() {
        UUID id = UUID.randomUUID();
        RecordMetadata place = TestEvents.send(
                TestEvents.message("ghnt.projectpool", id, "word.spoken.v1", id.toString(), 1, "{\"word\": \"vals\"}"));

        assertThat((String) heard.awaitDeadLetter(place).get("reason")).contains("belongs on ghnt.regions");
        assertThat(heard.times(id)).isZero();
    }

    private static ProducerRecord<byte[], byte[]> message(UUID id, String data) {
        return TestEvents.message(TOPIC, id, "word.spoken.v1", "vergif", 1, data);
    }

    private static String prefixed(String type) {
        return "nl.geweldhoortnergensthuis." + type;
    }

    /** The bytes of a surrogate, which are no valid UTF-8. */
    private static byte[] half() {
        return new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    }

    private static UnaryOperator<ProducerRecord<byte[], byte[]>> header(String name, String value) {
        return header(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static UnaryOperator<ProducerRecord<byte[], byte[]>> header(String name, byte[] value) {
        return message -> {
            message.headers().remove(name).add(name, value);
            return message;
        };
    }

    private static UnaryOperator<ProducerRecord<byte[], byte[]>> twice(String name) {
        return message -> {
            message.headers().add(name, message.headers().lastHeader(name).value());
            return message;
        };
    }

    private static UnaryOperator<ProducerRecord<byte[], byte[]>> without() {
        return message -> new ProducerRecord<>(message.topic(), message.key(), message.value());
    }

    private static UnaryOperator<ProducerRecord<byte[], byte[]>> key(byte[] key) {
        return message -> new ProducerRecord<>(message.topic(), null, key, message.value(), message.headers());
    }

    private static UnaryOperator<ProducerRecord<byte[], byte[]>> value(String value) {
        return value(value.getBytes(StandardCharsets.UTF_8));
    }

    private static UnaryOperator<ProducerRecord<byte[], byte[]>> value(byte[] value) {
        return message -> new ProducerRecord<>(message.topic(), null, message.key(), value, message.headers());
    }
}
