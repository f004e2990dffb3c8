package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no valid HTTP, or has an address that means one thing here and another thing at a service. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class InvalidRequestTest extends GatewayTest {

    private static final String END = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regions/v1/%zz",
                "/regions/v1/a%2",
                "/regions/v1/%ff",
                "/regions/v1/%00",
                "/regions/v1/a%2Fb",
                "/regions/v1/a%5cb",
                "/regions/v1/a\\b",
                "/regions/v1/../../governance/v1/echo",
                "/regions/v1/%2e%2E/x",
                "/regions/v1/./echo",
                "/regions/v1/echo?naam=%zz",
                "/regions/v1/echo?naam=%c3%28",
                "regions/v1/echo",
                "//",
                "//regions/v1/echo",
                "//[",
                "http://[/regions/v1/echo",
                "/regions/v1/{id}",
                "/regions/v1/echo?a=\"b\"",
                "*"
            })
    void an_ambiguous_address_is_400(String target) throws IOException {
        assertProblem(RawHttp.send("GET " + target + END), 400, "invoer-ongeldig");
    }

    @Test
    void an_absolute_address_goes_where_its_path_says() throws IOException {
        String answer = RawHttp.send("GET http://x/regions/v1/echo?a=1" + END);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"uri\":\"/regions/v1/echo?a=1\"");
    }

    @Test
    void a_request_without_host_is_400() throws IOException {
        assertProblem(
                RawHttp.send("GET /regions/v1/echo HTTP/1.1\r\nConnection: close\r\n\r\n"), 400, "invoer-ongeldig");
        assertProblem(RawHttp.send("GET /regions/v1/echo HTTP/1.0\r\n\r\n"), 400, "invoer-ongeldig");
    }

    @Test
    void a_too_long_address_is_414() throws IOException {
        assertProblem(RawHttp.send("GET /regions/v1/" + "a".repeat(5000) + END), 414, "uri-te-lang");
    }

    @Test
    void too_large_headers_are_431() throws IOException {
        assertProblem(
                RawHttp.send("GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(20_000) + "\r\n\r\n"),
                431,
                "headers-te-groot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\nbad header: 1\r\n\r\n",
                "GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                "GET /regions/v1/echo RTSP/9\r\n\r\n"
            })
    void what_is_no_http_is_400(String bytes) throws IOException {
        assertProblem(RawHttp.send(bytes), 400, "invoer-ongeldig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, chunked", "gzip", "chunked, chunked"})
    void an_unknown_transfer_encoding_is_400(String encoding) throws IOException {
        assertProblem(
                RawHttp.send("POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: "
                        + encoding + "\r\n\r\n0\r\n\r\n"),
                400,
                "invoer-ongeldig");
    }

    static void assertProblem(String answer, int status, String code) {
        assertThat(answer)
                .matches("(?s)HTTP/[12].[0-2] " + status + " .*")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("API-Version", "X-Content-Type-Options", "Strict-Transport-Security", "traceparent")
                .contains("\"type\":\"/problemen/" + code + "\"", "\"status\":" + status);
        if (status == 400) {
            assertThat(answer).contains("\"errors\":[{\"in\":");
        }
    }
}
