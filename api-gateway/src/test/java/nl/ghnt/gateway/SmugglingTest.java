package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests of which two readers could find the end in two places, or the host or the path. Each is refused with one answer
 * and its connection is closed: what follows it is never read as a request.
 */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SmugglingTest extends GatewayTest {

    private static final String POST = "POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String HIDDEN = "GET /regions/v1/verborgen HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    static Stream<String> twoEnds() {
        return Stream.of(
                POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + HIDDEN,
                POST + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}" + HIDDEN,
                POST + "Content-Length: 2, 2\r\n\r\n{}" + HIDDEN,
                POST + "Content-Length: +2\r\n\r\n{}" + HIDDEN,
                POST + "Content-Length: 0x2\r\n\r\n{}" + HIDDEN,
                POST + "Content-Length: 2 2\r\n\r\n{}" + HIDDEN,
                POST + "Content-Length: 1\r\n 0\r\n\r\n{}" + HIDDEN,
                POST + "Content-Length : 2\r\n\r\n{}" + HIDDEN,
                POST + "Content-Length:\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: identity\r\n\r\n0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding: chunked;q=1\r\n\r\n0\r\n\r\n" + HIDDEN,
                POST + "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n" + HIDDEN,
                "POST /regions/v1/echo HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN);
    }

    @ParameterizedTest
    @MethodSource
    void twoEnds(String bytes) throws IOException {
        assertRefused(bytes);
    }

    static Stream<String> brokenChunks() {
        return Stream.of(
                "zz\r\n{}\r\n0\r\n\r\n",
                "-1\r\n{}\r\n0\r\n\r\n",
                "0x2\r\n{}\r\n0\r\n\r\n",
                "+2\r\n{}\r\n0\r\n\r\n",
                "\r\n{}\r\n0\r\n\r\n",
                "fffffffffffffffff\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}}\r\n0\r\n\r\n",
                "2\n{}\n0\n\n",
                "2\r\n{}\n0\r\n\r\n",
                "2;a=\"\r\n{}\r\n0\r\n\r\n",
                "2;a=\"\n{}\r\n0\r\n\r\n",
                "1;a=\"\r\nX\r\n0\r\n\r\n");
    }

    /** The last three are extensions with a line end between quotes (CVE-2026-33870). */
    @ParameterizedTest
    @MethodSource
    void brokenChunks(String chunks) throws IOException {
        assertRefused(CHUNKED + chunks + HIDDEN);
    }

    static Stream<String> brokenHeads() {
        String get = "GET /regions/v1/echo HTTP/1.1\r\n";
        return Stream.of(
                get + "Host: x\r\nHost: x\r\n\r\n",
                get + "Host: x\r\nHost: y\r\n\r\n",
                get + "Host: x y\r\n\r\n",
                get + "Host: x/y\r\n\r\n",
                get + "Host: a@x\r\n\r\n",
                get + "Host : x\r\n\r\n",
                get + " Host: x\r\n\r\n",
                get + "Host: x\r\nX-A\r\n\r\n",
                get + "Host: x\r\n: a\r\n\r\n",
                get + "Host: x\r\nX-A: a\u0000b\r\n\r\n",
                get + "Host: x\r\nX-A: a\rb\r\n\r\n",
                get + "Host: x\nX-A: a\n\n",
                "GET /regions/v1/echo HTTP/1.1\nHost: x\r\n\r\n",
                "GET http://y/regions/v1/echo HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET http://a@x/regions/v1/echo HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET ftp://x/regions/v1/echo HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /regions/v1/echo HTTP/2.0\r\nHost: x\r\n\r\n",
                "GET /regions/v1/echo HTTP/1.2\r\nHost: x\r\n\r\n",
                "GET /regions/v1/echo http/1.1\r\nHost: x\r\n\r\n",
                "GET /regions/v1/echo\r\n\r\n",
                "GET /regions/v1/echo HTTP/1.1 x\r\nHost: x\r\n\r\n",
                "CONNECT x:80 HTTP/1.1\r\nHost: x:80\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource
    void brokenHeads(String head) throws IOException {
        assertRefused(head + HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regions/v1/echo;a=b",
                "/regions/v1;a/echo",
                "/regions;a=b/v1/echo",
                "/regions/v1/echo;",
                "/regions/v1/%3b/..;/x"
            })
    void a_parameter_in_a_path_is_400(String path) throws IOException {
        assertRefused("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n" + HIDDEN);
    }

    @Test
    void more_headers_than_anybody_needs_are_431() throws IOException {
        String many = "X: a\r\n".repeat(200);
        InvalidRequestTest.assertProblem(
                RawHttp.send("GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\n" + many + "\r\n"), 431, "headers-te-groot");
    }

    @Test
    void chunks_reach_a_service_as_one_body_with_a_length() throws IOException {
        String answer = RawHttp.send(POST + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "1;a=b;c=\"d\"\r\n{\r\n1\r\n}\r\n0\r\nX-Staart: a\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("\"length\":2", "\"content-length\":\"2\"")
                .doesNotContain("transfer-encoding\":", "x-staart");
    }

    /** A line that is folded may be read as one line with a space (RFC 9112 section 5.2); so it reaches a service. */
    @Test
    void a_folded_header_reaches_a_service_as_one_line() throws IOException {
        String answer =
                RawHttp.send("GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-A: a\r\n b\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"x-a\":\"a b\"");
    }

    @Test
    void an_upgrade_is_not_taken() throws IOException {
        String answers = RawHttp.send(
                "GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n",
                HIDDEN);
        assertThat(answers)
                .startsWith("HTTP/1.1 200")
                .contains("verborgen")
                .doesNotContain("upgrade\":", "http2-settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: json", "Content-Type:", "Accept:", "Accept: ;", "Accept: a/b;q=x"})
    void what_only_a_service_can_judge_reaches_it_as_it_came(String header) throws IOException {
        String answer = RawHttp.send(POST + "Connection: close\r\nContent-Length: 2\r\n" + header + "\r\n\r\n{}");
        String[] parts = header.split(":", 2);
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("\"" + parts[0].toLowerCase(java.util.Locale.ROOT) + "\":\"" + parts[1].strip() + "\"");
    }

    private static void assertRefused(String bytes) throws IOException {
        String answer = RawHttp.send(bytes);
        InvalidRequestTest.assertProblem(answer, 400, "invoer-ongeldig");
        assertThat(answer).doesNotContain("verborgen").containsOnlyOnce(" 400 Bad Request");
    }
}
