package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client hears when the database is busy, stuck or gone: 503 and when to try again, within seconds. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class DatabaseTroubleTest {

    private static final String NOTES = "/sample/v1/notes";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING =
            "select pid from pg_stat_activity where wait_event_type = 'Lock'" + " and datname = current_database()";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest // serialization, deadlock, lock, statement, idle, connections, shutdown, broken off
    @ValueSource(strings = {"40001", "40P01", "55P03", "57014", "25P03", "53300", "57P01", "08006"})
    void what_may_go_well_the_next_time_is_503_with_when_to_try(String sqlState) {
        assertTryLater(write("trouble " + sqlState));
    }

    @Test // a division by zero in a trigger is nobody's input, and trying again does not help
    void what_is_wrong_in_the_database_itself_is_500() {
        write("trouble 22012").then().statusCode(500).body(json("type", endsWith("/interne-fout")));
    }

    @Test
    void who_waits_for_the_lock_of_another_is_not_kept_waiting() throws SQLException {
        Response note = write("lock " + UUID.randomUUID());
        try (Connection other = lock(note)) {
            assertTryLater(rewrite(note));
            other.rollback();
        }
        rewrite(note).then().statusCode(200);
    }

    @Test
    void a_connection_that_is_broken_off_in_a_transaction_leaves_nothing_half() throws SQLException {
        Response note = write("kill " + UUID.randomUUID());
        try (Connection other = lock(note);
                Connection watcher = database.getConnection()) {
            CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() -> rewrite(note));
            await().atMost(PATIENCE)
                    .until(() -> waiting.isDone() || ask(watcher, WAITING).next());
            ask(watcher, "select pg_terminate_backend(pid) from (" + WAITING + ") waiting");
            assertTryLater(waiting.join());
            other.rollback();
        }
        given().get(note.header("Location")).then().body(json("text", equalTo(note.path("text"))));
        rewrite(note).then().statusCode(200);
    }

    @Test
    void when_all_connections_are_taken_the_answer_is_503() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
            while (taken.size() < most - 1) { // on one it is heard what changes
                taken.add(database.getConnection());
            }
            assertTryLater(given().get(NOTES + "?gewijzigdSinds=" + Instant.now())); // which is not kept
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        given().get(NOTES).then().statusCode(200);
    }

    private Connection lock(Response note) throws SQLException {
        Connection other = database.getConnection();
        other.setAutoCommit(false);
        ask(other, "select * from note where id = '" + note.path("id") + "' for update");
        return other;
    }

    private static ResultSet ask(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.closeOnCompletion();
        return statement.executeQuery();
    }

    private static void assertTryLater(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body(json("type", endsWith("/niet-beschikbaar")));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    private static Response rewrite(Response note) {
        return programmateam()
                .header("If-Match", note.header("ETag"))
                .body(body(UUID.randomUUID().toString()))
                .put(note.header("Location"));
    }

    private static Response write(String text) {
        return programmateam().body(body(text)).post(NOTES);
    }

    private static String body(String text) {
        return "{\"text\": \"" + text + "\", \"pages\": 1}";
    }

    private static RequestSpecification programmateam() {
        return given().auth().oauth2(TestTokens.user("programmateam")).contentType(ContentType.JSON);
    }
}
