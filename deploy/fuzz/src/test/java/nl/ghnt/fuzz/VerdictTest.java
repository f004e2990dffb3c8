package nl.ghnt.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final String PROBLEM = "application/problem+json";
    private static final Request RIGHT =
            new Request(RequestsTest.DOCUMENT.operations().get(0), "GET", "/dingen", List.of(), null, List.of());

    @Test
    void what_the_document_names_is_good() {
        assertThat(verdict(RIGHT, answer(200, "application/json", "[]"))).isEmpty();
        assertThat(verdict(RIGHT, problem(400, 400))).isEmpty();
        assertThat(verdict(RIGHT, problem(414, 414))).as("of the server itself").isEmpty();
    }

    @Test
    void a_failure_of_the_service_is_always_one() {
        assertThat(verdict(RIGHT, problem(500, 500))).contains("answered 500");
        assertThat(verdict(RIGHT, problem(503, 503))).contains("answered 503");
        assertThat(verdict(RIGHT.with("path.slash", "GET", "/dingen/"), problem(502, 502)))
                .contains("answered 502");
    }

    @Test
    void a_status_that_is_not_named_is_one_unless_it_asks_elsewhere() {
        assertThat(verdict(RIGHT, problem(404, 404))).contains("status 404 is not documented");
        assertThat(verdict(RIGHT, answer(201, "", ""))).contains("status 201 is not documented");
        assertThat(verdict(RIGHT.with("path.slash", "GET", "/dingen/"), problem(404, 404)))
                .isEmpty();
        assertThat(verdict(RIGHT.with("path.slash", "GET", "/dingen/"), problem(418, 418)))
                .contains("status 418 is not documented");
    }

    @Test
    void an_error_is_a_problem() {
        assertThat(verdict(RIGHT, answer(400, "text/html", "<p>"))).contains("error 400 as 'text/html'");
        assertThat(verdict(RIGHT, answer(400, PROBLEM, "fout"))).contains("error 400 that is no JSON");
        assertThat(verdict(RIGHT, answer(400, PROBLEM, "{\"type\": \"x\", \"status\": 400, \"detail\": \"x\"}")))
                .contains("problem 400 without title");
        assertThat(verdict(RIGHT, problem(400, 404))).contains("problem says 404 with status 400");
    }

    @Test
    void what_another_method_reaches_says_what_it_may_answer() {
        assertThat(verdict(RIGHT.with("method", "PUT", "/dingen/1/delen/2?a=b"), problem(412, 412)))
                .as("of the operation that it reaches")
                .isEmpty();
        assertThat(verdict(RIGHT.with("method", "PUT", "/dingen"), problem(412, 412)))
                .contains("status 412 is not documented");
        assertThat(verdict(RIGHT.with("query", "PUT", "/dingen/1/delen/2"), problem(412, 412)))
                .as("only where the path or the method was made wrong")
                .contains("status 412 is not documented");
    }

    private static Optional<String> verdict(Request request, Answer answer) {
        return Verdict.of(request, answer, RequestsTest.DOCUMENT.operations());
    }

    private static Answer problem(int status, int said) {
        return answer(
                status, PROBLEM, "{\"type\": \"x\", \"title\": \"x\", \"status\": " + said + ", \"detail\": \"x\"}");
    }

    private static Answer answer(int status, String mediaType, String body) {
        return new Answer(status, mediaType, body.getBytes(UTF_8));
    }
}
