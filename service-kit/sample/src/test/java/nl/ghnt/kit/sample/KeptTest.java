package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ghnt.kit.kept.KeptAnswers;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are kept until something is written, by whomever. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class KeptTest {

    private static final String NOTES = "/sample/v1/notes";
    private static final int MANY = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** It is told in milliseconds; what is not told would stay as it is for good. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    KeptAnswers kept;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry metrics;

    /** Other work of the service may write at any moment: until a read asks the database nothing, it is not kept. */
    @BeforeEach
    void awaitKept() {
        awaitKept(NOTES);
    }

    private static void awaitKept(String address) {
        await().atMost(PATIENCE).until(() -> Statements.asked(() -> given().get(address)) == 0);
    }

    @Test
    void what_is_kept_is_the_same_answer_in_every_form_in_which_it_is_asked() throws SQLException {
        Response kept = given().get(NOTES);
        this.kept.forget();
        Response anew = given().get(NOTES);

        assertThat(kept.asByteArray()).isEqualTo(anew.asByteArray());
        assertThat(headers(kept)).isEqualTo(headers(anew));
    }

    private static String headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !List.of("traceparent", "content-length").contains(header.getName()))
                .map(header -> header.getName().toLowerCase(Locale.ROOT) + ": " + header.getValue())
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void who_has_it_already_is_told_so_from_what_is_kept() {
        String etag = given().get(NOTES).header("ETag");
        awaitKept();

        assertThat(Statements.asked(() ->
                        given().header("If-None-Match", etag).get(NOTES).then().statusCode(304)))
                .isZero();
        given().header("If-None-Match", "\"other\"").get(NOTES).then().statusCode(200);
    }

    @Test
    void who_wrote_reads_what_was_written() {
        String written = NOTES + "?pageSize=100&gewijzigdSinds=" + Instant.now();
        for (int i = 0; i < MANY; i++) {
            given().get(written);
            String text = "kept " + UUID.randomUUID();

            Response note = write(text);

            assertThat(given().get(note.header("Location")).<String>path("text"))
                    .isEqualTo(text);
            assertThat(given().get(written).asString()).contains(text);
        }
    }

    @Test // another replica, or somebody at the database
    void what_another_wrote_is_read_soon() throws SQLException {
        String text = "kept " + UUID.randomUUID();
        Response written = write(text);
        awaitKept(written.header("Location"));
        try (Connection other = database.getConnection();
                Statement change = other.createStatement()) {
            change.executeUpdate("update note set text = text || ' changed' where text = '" + text + "'");
        }

        await().atMost(SOON).until(() -> given().get(written.header("Location"))
                .<String>path("text")
                .endsWith(" changed"));
    }

    @Test
    void what_is_kept_is_counted_as_its_operation() {
        String note = write("kept " + UUID.randomUUID()).header("Location");
        awaitKept(note);
        long before = counted("/sample/v1/notes/{id}");

        assertThat(Statements.asked(() -> given().get(note))).isZero();
        await().atMost(PATIENCE).until(() -> counted("/sample/v1/notes/{id}") > before);
    }

    private long counted(String uri) {
        return metrics.find("http.server.requests").tag("uri", uri).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void while_changes_are_not_heard_nothing_is_kept() throws SQLException {
        try (Connection other = database.getConnection();
                Statement cut = other.createStatement()) {
            cut.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and query in ('listen ghnt_changed', 'select 1') and pid <> pg_backend_pid()");
        }

        await().atMost(Duration.ofSeconds(1)).until(() -> !kept.areHeard());
        assertThat(kept.size()).isZero();
        awaitKept();
    }

    @Test // what is kept for a token is for that token, as long as it is good
    void who_has_another_token_is_answered_anew() {
        String reader = TestTokens.user("beheerder");
        await().atMost(PATIENCE)
                .until(() -> asked(reader, NOTES) == 200 && Statements.asked(() -> asked(reader, NOTES)) == 0);

        assertThat(Statements.asked(() -> asked(TestTokens.user("stuurgroep"), NOTES)))
                .isPositive();
        assertThat(asked(reader, NOTES)).isEqualTo(200);
    }

    @Test
    void what_is_kept_for_a_token_is_refused_to_it_after_its_end() {
        String token = TestTokens.lasting(20, "beheerder");
        await().atMost(PATIENCE)
                .until(() -> asked(token, NOTES) == 200 && Statements.asked(() -> asked(token, NOTES)) == 0);

        await().atMost(PATIENCE).until(() -> asked(token, NOTES) == 401);
    }

    @Test // a replica that wrote does not wait until it hears of it
    void who_wrote_reads_what_was_written_also_where_nothing_is_told() throws SQLException {
        tellOfChangesBy("null");
        try {
            who_wrote_reads_what_was_written();
        } finally {
            tellOfChangesBy("pg_notify('ghnt_changed', '')");
        }
    }

    private void tellOfChangesBy(String telling) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute("create or replace function tell_of_change() returns trigger language plpgsql as"
                    + " $$ begin perform " + telling + "; return null; end $$");
        }
    }

    @Test // that it was read is told at once
    void who_did_what_is_never_kept() {
        String trail = write("kept " + UUID.randomUUID()).header("Location") + "/audittrail";
        String token = TestTokens.user("beheerder");
        for (int i = 0; i < MANY; i++) {
            awaitKept();
            kept.forget();

            assertThat(asked(token, trail)).isEqualTo(200);
            assertThat(kept.size()).isZero();
        }
    }

    private static int asked(String token, String address) {
        return given().auth().oauth2(token).get(address).statusCode();
    }

    private static Response write(String text) {
        return given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\", \"pages\": 1}")
                .post(NOTES);
    }
}
