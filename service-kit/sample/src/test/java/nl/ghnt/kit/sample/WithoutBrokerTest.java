package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** A service starts, is ready and keeps what it has to tell while there is no broker at all. */
@QuarkusTest
@WithTestResource(WithoutBrokerTest.NoBroker.class)
class WithoutBrokerTest {

    /** Nothing listens at this address. */
    public static class NoBroker extends ServiceBackends {

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(super.start());
            settings.put("kafka.bootstrap.servers", "localhost:1");
            return settings;
        }
    }

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @Test
    void it_starts_and_is_ready() {
        RestAssured.get(ready).then().statusCode(200).body(json("status", equalTo("UP")));
    }

    @Test
    void what_it_has_to_tell_is_kept() throws SQLException {
        String note = given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(Map.of("text", "bewaard " + UUID.randomUUID(), "pages", 1))
                .post("/sample/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery(
                        "select count(*) from outbox_event where sent_at is null and key = '" + note + "'")) {
            kept.next();
            assertThat(kept.getInt(1)).isEqualTo(1);
        }
    }
}
