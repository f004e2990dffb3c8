package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ServiceFailureTest extends GatewayTest {

    @Inject
    GatewayConfig config;

    @Test
    void a_service_that_is_away_is_503_with_retry_after_until_it_is_back() {
        String address = config.upstreams().get(ApiContext.PROJECTPOOL).url().getAuthority();
        manage("DELETE");
        try {
            isProblem(asking().get("/projectpool/v1/echo").then(), 503, "niet-beschikbaar")
                    .header("Retry-After", "7")
                    .body("detail", not(containsString(address)));
            isProblem(asking().body("{}").post("/projectpool/v1/echo").then(), 503, "niet-beschikbaar");
        } finally {
            manage("PUT");
        }
        asking().get("/projectpool/v1/echo").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "HEAD"})
    void a_service_that_does_not_answer_is_504(String method) {
        var answer = asking().request(method, "/regions/v1/zwijgt")
                .then()
                .spec(requiredHeaders())
                .statusCode(504);
        if (!method.equals("HEAD")) {
            isProblem(answer, 504, "antwoord-te-laat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void a_service_that_hangs_up_before_answering_is_502(String method) {
        isProblem(asking().request(method, "/regions/v1/verbreekt").then(), 502, "antwoord-ongeldig");
    }

    @Test
    void a_read_is_repeated_once_when_the_service_hangs_up_and_a_write_never() {
        asking().get("/governance/v1/hapert").then().statusCode(200);
        isProblem(asking().body("{}").post("/governance/v1/hapert").then(), 502, "antwoord-ongeldig");
    }

    @Test
    void an_answer_that_breaks_off_does_not_look_complete() throws IOException {
        String answer = RawHttp.send("GET /regions/v1/afgebroken HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("half").doesNotContain("\r\n0\r\n");
    }

    @Test
    void a_small_answer_that_breaks_off_is_502() {
        isProblem(asking().get("/regions/v1/half").then(), 502, "antwoord-ongeldig");
    }

    @Test
    void a_caller_of_http_1_0_gets_an_answer_of_unknown_length_too() throws IOException {
        String answer = RawHttp.send("GET /regions/v1/stukken HTTP/1.0\r\nHost: x\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.0 200").endsWith("\r\n\r\neen twee ");
    }

    @Test
    void a_large_answer_passes_as_a_stream() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/regions/v1/groot")
                        .toURL()
                        .openConnection();
        try (InputStream in = connection.getInputStream()) {
            assertThat(in.skip(TestServices.LARGE + 1L)).isEqualTo(TestServices.LARGE);
        }
    }

    private void manage(String method) {
        String url =
                config.upstreams().get(ApiContext.PROJECTPOOL).managementUrl().orElseThrow() + "/api";
        asking().request(method, url).then().statusCode(is(204));
    }
}
