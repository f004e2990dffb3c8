package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RoutingTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"governance", "regions", "reporting", "projectpool"})
    void every_context_reaches_its_own_service_with_path_and_query_unchanged(String context) {
        asking().get("/" + context + "/v1/echo?naam=Alkmaar%20%E2%80%93%20West&sort=-x,y")
                .then()
                .spec(requiredHeaders())
                .statusCode(200)
                .body("context", is(context))
                .body("uri", is("/" + context + "/v1/echo?naam=Alkmaar%20%E2%80%93%20West&sort=-x,y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void a_write_reaches_the_service_with_its_body(String method) {
        asking().contentType("application/json")
                .body("{\"a\":1}")
                .request(method, "/regions/v1/echo")
                .then()
                .spec(requiredHeaders())
                .statusCode(200)
                .body("method", is(method))
                .body("length", is(7))
                .body("headers.content-type", containsString("application/json"));
    }

    @Test
    void head_gives_the_headers_of_get_and_no_body() {
        asking().head("/regions/v1/spraakzaam")
                .then()
                .spec(requiredHeaders())
                .statusCode(200)
                .header("Content-Length", "2")
                .body(emptyString());
        asking().head("/nergens").then().spec(requiredHeaders()).statusCode(404).body(emptyString());
    }

    @Test
    void answers_without_a_body_stay_so() throws IOException {
        asking().get("/regions/v1/leeg").then().spec(requiredHeaders()).statusCode(204);
        asking().get("/regions/v1/ongewijzigd")
                .then()
                .spec(requiredHeaders())
                .statusCode(304)
                .header("ETag", "\"3\"");
        String answer = RawHttp.send("GET /regions/v1/leeg HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 204").doesNotContainIgnoringCase("transfer-encoding");
    }

    @Test
    void a_problem_of_a_service_passes_as_it_is() {
        asking().get("/regions/v1/weigert")
                .then()
                .spec(requiredHeaders())
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", is("/regions/v1/problemen/conflict"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nergens",
                "/regions",
                "/regions/v2/echo",
                "/regions/v10",
                "/onbekend/v1/echo",
                "/q/health",
                "/health/x"
            })
    void an_unknown_address_is_404(String path) {
        isProblem(asking().get(path).then(), 404, "niet-gevonden").body("instance", is(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regions/v1/echo/", "/regions/v1/", "/health/", "/documentatie/", "/regions//v1/echo"})
    void a_trailing_or_double_slash_is_404(String path) throws IOException {
        String answer = RawHttp.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404").contains("/problemen/niet-gevonden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/documentatie"})
    void a_page_knows_get_and_head_only(String path) {
        isProblem(asking().post(path).then(), 405, "methode-niet-toegestaan").header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECTIE"})
    void a_method_that_no_service_knows_is_405(String method) throws IOException {
        String answer = RawHttp.send(method + " /regions/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }

    @Test
    void a_problem_is_in_one_language_that_of_the_caller() {
        asking().header("Accept-Language", "en-GB, nl;q=0.5")
                .get("/nergens")
                .then()
                .header("Content-Language", "en")
                .header("Vary", "accept-language")
                .body("title", equalTo("Not found"))
                .body("detail", startsWith("There is nothing at this address."));
        asking().header("Accept-Language", "de")
                .get("/nergens")
                .then()
                .header("Content-Language", "nl")
                .body("title", equalTo("Niet gevonden"))
                .body("detail", equalTo("Op dit adres staat niets."));
    }
}
