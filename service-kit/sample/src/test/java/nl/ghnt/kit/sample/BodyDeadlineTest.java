package nl.ghnt.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BodyDeadlineTest {

    @Test
    void a_body_that_does_not_come_in_time_is_408_with_all_headers_and_the_connection_closes() {
        try (SlowSender small = new SlowSender(1);
                SlowSender larger = new SlowSender(20_000)) {
            assertThat(small.answer())
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json", "/sample/v1/problemen/verzoek-te-traag", "\"status\":408")
                    .contains("API-Version: 1.2.3", "X-Content-Type-Options: nosniff", "traceparent: 00-");
            assertThat(larger.answer()).startsWith("HTTP/1.1 408");
        }
    }
}
