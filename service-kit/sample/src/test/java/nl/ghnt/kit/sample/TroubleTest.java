package nl.ghnt.kit.sample;

import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;

/** What goes wrong while an event is handled, and what becomes of it and of the others. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class TroubleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Heard heard;

    @Inject
    NoteService notes;

    @Inject
    EntityManager entities;

    @TestHTTPResource(value = "/health/live", management = true)
    URL live;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void an_error_in_a_handler_sets_its_event_aside_and_the_next_takes_effect() {
        UUID endless = UUID.randomUUID();
        UUID wrong = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        Mishaps.arrange(endless, () -> deeper(1));
        Mishaps.arrange(wrong, () -> {
            throw new NoClassDefFoundError("on purpose");
        });
        RecordMetadata first = speak(endless);
        RecordMetadata second = speak(wrong);
        speak(good);

        heard.awaitEffect(good);

        assertThat((String) heard.awaitDeadLetter(first).get("reason")).contains("StackOverflowError");
        assertThat((String) heard.awaitDeadLetter(second).get("reason")).contains("NoClassDefFoundError");
        RestAssured.get(live).then().statusCode(200).body(json("status", equalTo("UP")));
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    @Test
    void an_event_for_which_there_was_no_memory_is_tried_again() {
        UUID id = UUID.randomUUID();
        Mishaps.arrange(id, 2, () -> {
            throw new OutOfMemoryError("on purpose");
        });
        RecordMetadata place = speak(id);

        heard.awaitEffect(id);
        assertThat(heard.deadLetter(place)).isEmpty();
    }

    @Test
    void an_event_whose_change_meets_another_is_tried_again() {
        UUID id = UUID.randomUUID();
        Note note = notes.write("samen " + UUID.randomUUID(), 1);
        AtomicInteger left = Mishaps.arrange(id, 1, () -> {
            entities.find(Note.class, note.id()).rewrite("van hier", 2, note.changedAt());
            QuarkusTransaction.requiringNew()
                    .run(() -> notes.rewrite(note.id(), ExpectedVersion.of(0), "van een ander", 3));
        });
        RecordMetadata place = speak(id);

        heard.awaitEffect(id);
        assertThat(left.get()).as("handled twice").isLessThan(0);
        assertThat(heard.deadLetter(place)).isEmpty();
    }

    @Test
    void an_event_that_the_database_could_not_put_in_order_is_tried_again() {
        UUID id = UUID.randomUUID();
        Mishaps.arrange(id, 2, () -> entities.createNativeQuery(
                        "do $$ begin raise exception 'on purpose' using errcode = '40001'; end $$")
                .executeUpdate());
        RecordMetadata place = speak(id);

        heard.awaitEffect(id);
        assertThat(heard.deadLetter(place)).isEmpty();
    }

    @Test
    void what_never_passes_is_given_up_after_the_attempts_allowed() {
        UUID id = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        AtomicInteger attempts = new AtomicInteger();
        Mishaps.arrange(id, () -> {
            attempts.incrementAndGet();
            away();
        });
        RecordMetadata place = speak(id);
        speak(good);

        heard.awaitEffect(good);
        assertThat((String) heard.awaitDeadLetter(place).get("reason")).contains("away on purpose");
        assertThat(attempts.get()).isEqualTo(40);
    }

    @Test
    void trouble_of_one_partition_holds_up_no_other_and_the_consumer_stays_in_its_group()
            throws ExecutionException, InterruptedException {
        UUID troubled = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        AtomicBoolean away = new AtomicBoolean(true);
        CountDownLatch failedOnce = new CountDownLatch(1);
        Mishaps.arrange(troubled, () -> {
            failedOnce.countDown();
            if (away.get()) {
                away();
            }
        });
        speak(troubled);
        failedOnce.await();
        List<String> before = members();

        TestEvents.send("ghnt.projectpool", other, "word.sung.v1", "z", 1, "{\"word\": \"lied\"}");
        heard.awaitEffect(other);
        assertThat(heard.times(troubled)).isZero();
        assertThat(members()).hasSize(1).isEqualTo(before);

        away.set(false);
        heard.awaitEffect(troubled);
    }

    @Test
    void a_handler_that_hangs_makes_the_service_no_longer_alive() {
        UUID id = UUID.randomUUID();
        CountDownLatch release = new CountDownLatch(1);
        Mishaps.arrange(id, 1, () -> {
            try {
                release.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        speak(id);
        try {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> RestAssured.get(live).then().statusCode(503));
        } finally {
            release.countDown();
        }
        heard.awaitEffect(id);
        await().atMost(PATIENCE)
                .untilAsserted(() -> RestAssured.get(live).then().statusCode(200));
    }

    @Test
    void ops_sees_each_state_in_the_metrics() {
        String text = RestAssured.get(metrics).then().statusCode(200).extract().asString();
        assertThat(text)
                .contains(
                        "ghnt_inbox_lag",
                        "ghnt_inbox_resting",
                        "ghnt_inbox_retries_total",
                        "ghnt_inbox_restarts",
                        "ghnt_inbox_refused_total{reason=\"forged\"",
                        "ghnt_inbox_refused_total{reason=\"unreadable\"",
                        "ghnt_inbox_refused_total{reason=\"failed\"",
                        "ghnt_dead_letters",
                        "ghnt_outbox_backlog",
                        "ghnt_outbox_troubled_keys",
                        "ghnt_outbox_restarts");
    }

    @Test
    void what_was_received_long_ago_is_forgotten_and_what_came_lately_is_not() {
        UUID lately = UUID.randomUUID();
        speak(lately);
        heard.awaitEffect(lately);
        heard.change("""
                insert into inbox_event (id, topic, type, received_at)
                select gen_random_uuid(), 'ghnt.regions', 'word.long-ago.v1', now() - interval '91 days'
                from generate_series(1, 2500)""");

        await().atMost(PATIENCE).until(() -> heard.row("select 1 from inbox_event where type = 'word.long-ago.v1'")
                .isEmpty());
        assertThat(heard.row("select 1 from inbox_event where id = ?", lately)).isNotEmpty();
    }

    private static void away() {
        throw new IllegalStateException(new SQLTransientException("away on purpose"));
    }

    private static RecordMetadata speak(UUID id) {
        return TestEvents.send(
                TestEvents.message("ghnt.regions", id, "word.spoken.v1", "t", 1, "{\"word\": \"woord\"}"));
    }

    private static List<String> members() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", TestKafka.running().bootstrapServers()))) {
            return admin
                    .describeConsumerGroups(List.of("sample-service"))
                    .all()
                    .get()
                    .get("sample-service")
                    .members()
                    .stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .map(MemberDescription::consumerId)
                    .toList();
        }
    }
}
