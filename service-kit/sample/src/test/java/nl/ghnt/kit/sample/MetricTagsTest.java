package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class MetricTagsTest {

    private static final int MANY = 50;

    @Inject
    MeterRegistry metrics;

    @Test
    void what_callers_make_up_is_one_figure() {
        String note = given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body("{\"text\": \"counted\", \"pages\": 1}")
                .post("/sample/v1/notes")
                .header("Location");
        for (int i = 0; i < MANY; i++) {
            given().request("METHOD" + i, "/sample/v1/notes");
            given().urlEncodingEnabled(false).get("/sample/v1/made-up-" + i + ";a=b");
            given().header("Cookie", "not=kept").get("/sample/v1/notes");
            given().header("Cookie", "not=kept").get(note);
        }
        await().untilAsserted(() -> assertThat(tags("method")).contains("GET", "OTHER"));
        assertThat(tags("method")).hasSizeLessThan(10).noneMatch(method -> method.startsWith("METHOD"));
        assertThat(tags("uri"))
                .contains("/sample/v1/notes", "/sample/v1/notes/{id}")
                .noneMatch(uri -> uri.contains("made-up"));
    }

    private Set<String> tags(String name) {
        return metrics.find("http.server.requests").meters().stream()
                .map(Meter::getId)
                .map(id -> id.getTag(name))
                .collect(Collectors.toSet());
    }
}
