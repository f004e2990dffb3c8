package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes in too slowly is 408, head or body, wanted or not, and however steadily it drips. */
@QuarkusTest
@TestProfile(DeadlineTest.Impatient.class)
@QuarkusTestResource(TestServices.class)
class DeadlineTest extends GatewayTest {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ghnt.gateway.timeouts.head", "300ms", "ghnt.gateway.timeouts.body", "300ms");
        }
    }

    private static final String HEAD = "POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\n";

    @Test
    void five_hundred_callers_that_stop_sending_get_408_each() {
        List<SlowSocket> callers = Stream.generate(SlowSocket::new).limit(500).toList();
        callers.forEach(caller -> caller.send(HEAD + "Content-Length: 100000\r\n\r\na"));
        assertThat(callers)
                .allSatisfy(caller -> InvalidRequestTest.assertProblem(caller.rest(), 408, "verzoek-te-traag"));
        callers.forEach(SlowSocket::close);
    }

    @Test
    void a_head_that_does_not_end_is_408() {
        try (SlowSocket caller = new SlowSocket().send(HEAD)) {
            InvalidRequestTest.assertProblem(caller.rest(), 408, "verzoek-te-traag");
        }
    }

    @Test
    void a_head_that_drips_is_408_on_a_connection_that_was_used_before_too() {
        String first = "GET /regions/v1/leeg HTTP/1.1\r\nHost: x\r\n\r\n";
        try (SlowSocket caller = new SlowSocket().send(first)) {
            assertThat(caller.head()).startsWith("HTTP/1.1 204");
            caller.send(HEAD + "X-A: ");
            drip(caller);
        }
    }

    @Test
    void a_body_that_drips_is_408_with_and_without_length() {
        try (SlowSocket caller = new SlowSocket().send(HEAD + "Content-Length: 100000\r\n\r\n")) {
            drip(caller);
        }
        try (SlowSocket caller = new SlowSocket().send(HEAD + "Transfer-Encoding: chunked\r\n\r\nfff\r\n")) {
            drip(caller);
        }
    }

    @Test
    void a_body_that_nobody_wants_has_the_same_deadline() {
        try (SlowSocket caller =
                new SlowSocket().send(HEAD + "Authorization: Bearer ...\r\nContent-Length: 100000\r\n\r\na")) {
            assertThat(caller.rest()).startsWith("HTTP/1.1 401");
        }
        try (SlowSocket caller =
                new SlowSocket().send("POST /nergens HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\na")) {
            assertThat(caller.rest()).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void a_connection_that_waits_between_requests_is_not_slow() {
        String request = "GET /regions/v1/leeg HTTP/1.1\r\nHost: x\r\n";
        try (SlowSocket idle = new SlowSocket().send(request + "\r\n");
                SlowSocket slow = new SlowSocket()) {
            await().until(idle::isAnswered);
            slow.send(HEAD);
            assertThat(slow.rest()).startsWith("HTTP/1.1 408");
            idle.send(request + "Connection: close\r\n\r\n");
            assertThat(idle.rest().split("HTTP/1.1 204", -1)).hasSize(3);
        }
    }

    /** Sends a byte now and then until the gateway has had enough: it answers, or has closed the connection already. */
    private static void drip(SlowSocket caller) {
        await().pollInterval(Duration.ofMillis(10)).until(() -> caller.isAnswered() || !caller.canSend("a"));
    }
}
