package nl.ghnt.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestKafka;
import nl.ghnt.kit.test.TestTokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class MessagingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    NoteService notes;

    @Inject
    DataSource database;

    @Test
    void an_event_arrives_with_its_attributes_after_the_commit() {
        Note note = notes.write("aankomst " + UUID.randomUUID(), 1);
        ConsumerRecord<String, String> message =
                TestEvents.await("ghnt.sample", note.id().toString(), 1).get(0);
        assertThat(TestEvents.header(message, "ce_type")).isEqualTo("nl.geweldhoortnergensthuis.note.written.v1");
        assertThat(TestEvents.header(message, "ce_sequence")).isEqualTo("1");
        assertThat(TestEvents.header(message, "ce_source"))
                .isEqualTo("urn:nld:oin:00000000000000000000:systeem:sample-service");
        assertThat(TestEvents.header(message, "ce_dataref")).endsWith("/sample/v1/notes/" + note.id());
        assertThat(message.value()).contains(note.text());
    }

    @Test
    void a_change_that_fails_tells_nothing() throws SQLException {
        String text = "mislukt " + UUID.randomUUID();
        assertThatThrownBy(() -> notes.writeAndFail(text)).isInstanceOf(IllegalStateException.class);
        assertThat(count("select count(*) from note where text = '" + text + "'"))
                .isZero();
        assertThat(count("select count(*) from outbox_event where data->>'text' = '" + text + "'"))
                .isZero();
        assertThat(count("select count(*) from audit_record where data->>'text' = '" + text + "'"))
                .isZero();
    }

    @Test
    void what_is_written_while_the_broker_is_away_arrives_later_in_order_and_once() {
        TestKafka kafka = TestKafka.running();
        Note note = notes.write("eerst " + UUID.randomUUID(), 1);
        TestEvents.await("ghnt.sample", note.id().toString(), 1);
        kafka.stop();
        for (int version = 0; version < 5; version++) {
            notes.rewrite(note.id(), ExpectedVersion.of(version), "later " + version + UUID.randomUUID(), 1);
        }
        kafka.start();
        List<ConsumerRecord<String, String>> messages =
                TestEvents.await("ghnt.sample", note.id().toString(), 6);
        assertThat(messages.stream().map(message -> TestEvents.header(message, "ce_sequence")))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void an_event_takes_effect_once_however_often_it_comes() throws SQLException {
        UUID id = UUID.randomUUID();
        UUID last = UUID.randomUUID();
        for (int time = 0; time < 3; time++) {
            TestEvents.send("ghnt.regions", id, "word.spoken.v1", "a", 1, "{\"word\": \"hallo\", \"nieuw\": 1}");
        }
        TestEvents.send("ghnt.regions", last, "word.spoken.v1", "a", 2, "{\"word\": \"klaar\"}");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard(last)).isEqualTo(1));
        assertThat(heard(id)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_handled_is_set_aside_with_the_reason_and_the_rest_goes_on() throws SQLException {
        UUID poison = UUID.randomUUID();
        UUID broken = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        TestEvents.send("ghnt.regions", poison, "word.spoken.v1", "p", 1, "{\"word\": \"poison\"}");
        TestEvents.send("ghnt.regions", broken, "word.spoken.v1", "p", 2, "{\"word\": ");
        TestEvents.send("ghnt.regions", good, "word.spoken.v1", "p", 3, "{\"word\": \"verder\"}");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard(good)).isEqualTo(1));
        assertThat(heard(poison)).isZero();
        List<ConsumerRecord<String, String>> dead = TestEvents.await("ghnt.sample.dlt", "p", 2);
        assertThat(dead)
                .extracting(message -> TestEvents.header(message, "ce_id"))
                .containsExactly(poison.toString(), broken.toString());
        assertThat(TestEvents.header(dead.get(0), "dlt_reason")).contains("this word cannot be heard");
    }

    @Test
    void the_feed_gives_what_was_sent_in_order_and_goes_on_from_a_cursor() {
        Note first = notes.write("voeding " + UUID.randomUUID(), 1);
        Note second = notes.write("voeding " + UUID.randomUUID(), 1);
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<String> subjects = feedSubjects();
            assertThat(subjects)
                    .containsSubsequence(first.id().toString(), second.id().toString());
        });
    }

    @Test
    void the_feed_shows_an_event_to_who_may_read_what_it_points_to() {
        Note first = notes.write("gedeeld " + UUID.randomUUID(), 1);
        notes.file(first, "mine");
        Note last = notes.write("daarna " + UUID.randomUUID(), 1);
        String filed = first.id().toString();
        String after = last.id().toString();
        await().atMost(PATIENCE).until(() -> feedSubjects().contains(after));

        assertThat(feedSubjects()).containsOnlyOnce(filed).contains(after);
        for (String reader : List.of(
                TestTokens.user("programmateam"),
                TestTokens.user("projectleider", "mine"),
                TestTokens.person("both", List.of("kernteam", "projectleider"), "theirs", "mine"))) {
            assertThat(Collections.frequency(feedSubjects(reader), filed)).isEqualTo(2);
        }
        for (String reader : List.of(
                TestTokens.user("projectleider", "theirs"),
                TestTokens.user("kernteam", "mine"),
                TestTokens.person("both", List.of("kernteam", "projectleider"), "theirs"),
                TestTokens.machine("regions:lezen"))) {
            assertThat(feedSubjects(reader)).containsOnlyOnce(filed).contains(after);
        }
    }

    private static List<String> feedSubjects() {
        return feedSubjects(null);
    }

    private static List<String> feedSubjects(String token) {
        java.util.List<String> subjects = new java.util.ArrayList<>();
        long cursor = 0;
        List<String> part;
        do {
            var request = io.restassured.RestAssured.given();
            if (token != null) {
                request.auth().oauth2(token);
            }
            var answer = request.queryParam("na", cursor)
                    .queryParam("limit", 2)
                    .get("/sample/v1/gebeurtenissen")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            part = answer.getList("gebeurtenissen.subject");
            cursor = answer.getLong("cursor");
            subjects.addAll(part);
        } while (!part.isEmpty());
        return subjects;
    }

    private int heard(UUID id) throws SQLException {
        return count("select count(*) from heard where id = '" + id + "'");
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
