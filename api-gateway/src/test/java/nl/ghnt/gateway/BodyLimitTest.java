package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BodyLimitTest extends GatewayTest {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void a_body_of_exactly_the_limit_passes_with_and_without_content_length() throws Exception {
        asking().body(new byte[LIMIT])
                .post("/regions/v1/echo")
                .then()
                .statusCode(200)
                .body("length", is(LIMIT));
        HttpResponse<String> chunked = postChunked(LIMIT);
        assertThat(chunked.statusCode()).isEqualTo(200);
        assertThat(chunked.body()).contains("\"length\":" + LIMIT);
    }

    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjQxMDI0NDQ4MDB9.eA";

    @Test
    void a_file_is_taken_in_only_from_who_brings_a_token() {
        asking().body(new byte[10])
                .post("/projectpool/v1/aanvragen/een/documenten/echo")
                .then()
                .statusCode(401);
    }

    @Test // documents of applications; a path that only looks like it is no such path
    void a_file_may_be_larger_where_files_are_taken() {
        int file = 10 * LIMIT;
        asking().auth()
                .oauth2(TOKEN)
                .body(new byte[file])
                .post("/projectpool/v1/aanvragen/een/documenten/echo")
                .then()
                .statusCode(200)
                .body("length", is(file));
        isProblem(
                asking().auth()
                        .oauth2(TOKEN)
                        .body(new byte[file + 1])
                        .post("/projectpool/v1/aanvragen/een/documenten/echo")
                        .then(),
                413,
                "body-te-groot");
        for (String path : List.of(
                "/projectpool/v1/aanvragen/een/documenten/echo/bestand",
                "/projectpool/v1/aanvragen/een/echo",
                "/regions/v1/aanvragen/een/documenten/echo")) {
            isProblem(asking().body(new byte[LIMIT + 1]).post(path).then(), 413, "body-te-groot");
        }
    }

    @Test
    void one_byte_more_is_413() {
        isProblem(asking().body(new byte[LIMIT + 1]).post("/regions/v1/echo").then(), 413, "body-te-groot");
    }

    @Test
    void one_byte_more_without_content_length_is_413() throws Exception {
        HttpResponse<String> answer = postChunked(LIMIT + 1);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains(PROBLEM);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body()).contains("/problemen/body-te-groot");
    }

    @Test
    void a_much_larger_body_is_413_too_and_the_caller_gets_to_read_it() throws Exception {
        assertThat(post(BodyPublishers.ofByteArray(new byte[5 * LIMIT])).statusCode())
                .isEqualTo(413);
        assertThat(postChunked(5 * LIMIT).statusCode()).isEqualTo(413);
    }

    @Test
    void the_connection_is_still_good_after_a_413() throws IOException {
        String tooLarge = "POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + (LIMIT + 1) + "\r\n\r\n";
        String next = "GET /regions/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        String answers = RawHttp.send(tooLarge, "a".repeat(LIMIT + 1), next);
        assertThat(answers).startsWith("HTTP/1.1 413").contains("HTTP/1.1 200");
    }

    @Test
    void who_asks_first_does_not_have_to_send_what_is_too_large() throws IOException {
        String answer =
                RawHttp.send("POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: "
                        + (LIMIT + 1) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").doesNotContain("100 Continue");
    }

    @Test
    void who_asks_first_may_send_what_is_small_enough() throws IOException {
        String answer = RawHttp.send(
                "POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\n"
                        + "Content-Length: 2\r\n\r\n",
                "{}");
        assertThat(answer)
                .startsWith("HTTP/1.1 100 Continue")
                .contains("HTTP/1.1 200")
                .contains("\"length\":2");
    }

    @Test
    void another_expectation_is_417() {
        isProblem(
                asking().header("Expect", "thee")
                        .body("{}")
                        .post("/regions/v1/echo")
                        .then(),
                417,
                "verwachting-onbekend");
    }

    private static HttpResponse<String> postChunked(int bytes) throws IOException, InterruptedException {
        return post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])));
    }

    private static HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/regions/v1/echo");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).POST(body).build(), BodyHandlers.ofString());
    }
}
