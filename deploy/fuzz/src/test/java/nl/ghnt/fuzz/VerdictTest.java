package nl.ghnt.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final String PROBLEM = "application/problem+json";
    private static final Request RIGHT =
            new Request(RequestsTest.DOCUMENT.operations().get(0), "GET", "/dingen", List.of(), null, List.of());

    @Test
    void what_the_document_names_is_good() {
        assertThat(Verdict.of(RIGHT, answer(200, "application/json", "[]"))).isEmpty();
        assertThat(Verdict.of(RIGHT, problem(400, 400))).isEmpty();
        assertThat(Verdict.of(RIGHT, problem(414, 414)))
                .as("of the server itself")
                .isEmpty();
    }

    @Test
    void a_failure_of_the_service_is_always_one() {
        assertThat(Verdict.of(RIGHT, problem(500, 500))).contains("answered 500");
        assertThat(Verdict.of(RIGHT, problem(503, 503))).contains("answered 503");
        assertThat(Verdict.of(RIGHT.with("path.slash", "GET", "/dingen/"), problem(502, 502)))
                .contains("answered 502");
    }

    @Test
    void a_status_that_is_not_named_is_one_unless_it_asks_elsewhere() {
        assertThat(Verdict.of(RIGHT, problem(404, 404))).contains("status 404 is not documented");
        assertThat(Verdict.of(RIGHT, answer(201, "", ""))).contains("status 201 is not documented");
        assertThat(Verdict.of(RIGHT.with("path.slash", "GET", "/dingen/"), problem(404, 404)))
                .isEmpty();
        assertThat(Verdict.of(RIGHT.with("path.slash", "GET", "/dingen/"), problem(418, 418)))
                .contains("status 418 is not documented");
    }

    @Test
    void an_error_is_a_problem() {
        assertThat(Verdict.of(RIGHT, answer(400, "text/html", "<p>"))).contains("error 400 as 'text/html'");
        assertThat(Verdict.of(RIGHT, answer(400, PROBLEM, "fout"))).contains("error 400 that is no JSON");
        assertThat(Verdict.of(RIGHT, answer(400, PROBLEM, "{\"type\": \"x\", \"status\": 400, \"detail\": \"x\"}")))
                .contains("problem 400 without title");
        assertThat(Verdict.of(RIGHT, problem(400, 404))).contains("problem says 404 with status 400");
    }

    private static Answer problem(int status, int said) {
        return answer(
                status, PROBLEM, "{\"type\": \"x\", \"title\": \"x\", \"status\": " + said + ", \"detail\": \"x\"}");
    }

    private static Answer answer(int status, String mediaType, String body) {
        return new Answer(status, mediaType, body.getBytes(UTF_8));
    }
}
