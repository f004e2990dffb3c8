package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TracesTest.Traced.class)
@WithTestResource(value = ServiceBackends.class, initArgs = @ResourceArg(name = "kafka", value = "true"))
class TracesTest {

    public static class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");
        }
    }

    @Test
    void the_trace_of_a_request_goes_with_its_event_as_a_step_of_its_own() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String callersStep = "00f067aa0ba902b7";
        String id = given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .header("traceparent", "00-" + trace + "-" + callersStep + "-01")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"" + UUID.randomUUID() + "\", \"pages\": 1}")
                .post("/sample/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String sent = TestEvents.header(TestEvents.await("ghnt.sample", id, 1).get(0), "ce_traceparent");
        assertThat(sent).contains(trace).doesNotContain(callersStep);
    }
}
