package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HeadersTest extends GatewayTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void what_a_caller_says_about_where_it_comes_from_is_replaced() {
        String host = "localhost:" + RestAssured.port;
        asking().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "kwaad.test")
                .header("X-Forwarded-Prefix", "/kwaad")
                .header("X-Forwarded-User", "beheerder")
                .header("X-Real-IP", "203.0.113.9")
                .header("Forwarded", "for=203.0.113.9;host=kwaad.test")
                .get("/regions/v1/echo")
                .then()
                .body("headers.x-forwarded-for", is("127.0.0.1"))
                .body("headers.x-forwarded-proto", is("http"))
                .body("headers.x-forwarded-host", is(host))
                .body("headers.x-forwarded-prefix", is(nullValue()))
                .body("headers.x-forwarded-user", is(nullValue()))
                .body("headers.x-real-ip", is(nullValue()))
                .body("headers.forwarded", is("for=127.0.0.1;host=\"" + host + "\";proto=http"));
    }

    @Test
    void headers_of_one_connection_do_not_reach_the_service() {
        asking().header("Connection", "X-Eenmalig, keep-alive, Authorization")
                .header("X-Eenmalig", "1")
                .header("Keep-Alive", "timeout=5")
                .header("TE", "trailers")
                .header("Upgrade", "h2c")
                .header("Proxy-Authorization", "Basic eA==")
                .header("If-Match", "\"3\"")
                .get("/regions/v1/echo")
                .then()
                .body("headers.x-eenmalig", is(nullValue()))
                .body("headers.keep-alive", is(nullValue()))
                .body("headers.te", is(nullValue()))
                .body("headers.upgrade", is(nullValue()))
                .body("headers.proxy-authorization", is(nullValue()))
                .body("headers.if-match", is("\"3\""));
    }

    @Test
    void headers_of_the_connection_to_a_service_and_what_it_runs_on_do_not_reach_the_caller() {
        asking().get("/regions/v1/spraakzaam")
                .then()
                .spec(requiredHeaders())
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("X-Verbinding", nullValue())
                .header("Keep-Alive", nullValue())
                .header("API-Version", "2.3.4");
    }

    @Test
    void a_problem_of_the_gateway_carries_the_version_that_the_service_last_answered_with() {
        asking().get("/reporting/v1/spraakzaam").then().header("API-Version", "2.3.4");
        isProblem(asking().get("/reporting/v1/verbreekt").then(), 502, "antwoord-ongeldig")
                .header("API-Version", "2.3.4");
    }

    @Test
    void the_address_of_a_service_never_shows() {
        asking().get("/regions/v1/verwijst")
                .then()
                .statusCode(303)
                .header("Location", "/regions/v1/regios/twente")
                .header("Link", "</regions/v1/regios?page=2>; rel=\"next\"");
    }

    @Test
    void a_trace_of_the_caller_is_passed_on_and_answered() {
        asking().header("traceparent", TRACE)
                .header("tracestate", "a=1")
                .get("/regions/v1/echo")
                .then()
                .header("traceparent", TRACE)
                .body("headers.traceparent", is(TRACE))
                .body("headers.tracestate", is("a=1"));
    }

    @Test
    void without_a_valid_trace_a_new_one_starts_here() {
        String own = asking().header("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01")
                .header("tracestate", "a=1")
                .get("/regions/v1/echo")
                .then()
                .header("traceparent", matchesPattern("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01"))
                .body("headers.tracestate", is(nullValue()))
                .extract()
                .header("traceparent");
        asking().get("/regions/v1/echo").then().header("traceparent", not(equalTo(own)));
        asking().get("/nergens").then().header("traceparent", startsWith("00-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer rommel", "Basic Z2hudDpnaG50", "Bearer a.b.c", "Bearer", ""})
    void a_malformed_token_does_not_reach_a_service(String authorization) {
        isProblem(
                        asking().header("Authorization", authorization)
                                .get("/regions/v1/echo")
                                .then(),
                        401,
                        "niet-aangemeld")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void two_tokens_do_not_reach_a_service() throws IOException {
        String token = "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjQxMDI0NDQ4MDB9.eA\r\n";
        String end = "Connection: close\r\n\r\n";
        String one = RawHttp.send("GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\n" + token + end);
        String two = RawHttp.send("GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\n" + token + token + end);
        assertThat(one).startsWith("HTTP/1.1 200").contains("eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjQxMDI0NDQ4MDB9.eA");
        assertThat(two).startsWith("HTTP/1.1 401");
    }
}
