package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlowSendersTest.WithoutDeadline.class)
@WithTestResource(ServiceBackends.class)
class SlowSendersTest {

    public static class WithoutDeadline implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ghnt.http.body-timeout", "1h", "quarkus.http.read-timeout", "1h");
        }
    }

    /** More than there are threads for requests; each sent more than the framework collects by itself. */
    @Test
    void callers_who_send_slowly_hold_no_thread_however_long_they_are_let_be() {
        List<SlowSender> senders =
                Stream.generate(() -> new SlowSender(20_000)).limit(500).toList();
        for (int i = 0; i < 20; i++) {
            given().get("/sample/v1/notes").then().statusCode(200);
            given().auth()
                    .oauth2(TestTokens.user("programmateam"))
                    .contentType(ContentType.JSON)
                    .body("{\"text\": \"vlot\", \"pages\": 1}")
                    .post("/sample/v1/notes")
                    .then()
                    .statusCode(201);
        }
        senders.forEach(SlowSender::close);
    }
}
