package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrustedProxyTest.BehindProxy.class)
@QuarkusTestResource(TestServices.class)
class AccessLogTest extends GatewayTest {

    @Test
    void a_line_says_what_was_asked_without_the_query_and_without_who_asked() {
        Lines lines = new Lines();
        Logger logger = Logger.getLogger("nl.ghnt.gateway.access");
        logger.addHandler(lines);
        try {
            String trace = asking().header("X-Forwarded-For", "203.0.113.9")
                    .get("/regions/v1/echo?naam=geheim")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("traceparent");
            await().until(() -> lines.all.stream().anyMatch(line -> line.contains(trace)));
        } finally {
            logger.removeHandler(lines);
        }
        assertThat(lines.all).singleElement().asString().startsWith("GET /regions/v1/echo 200 ");
        assertThat(lines.all.get(0)).doesNotContain("geheim", "203.0.113.9", "127.0.0.1");
    }

    private static final class Lines extends Handler {
        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            all.add(line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
