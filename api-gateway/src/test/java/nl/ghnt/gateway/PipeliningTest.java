package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who asks ahead of what it reads is cut off before the gateway holds much for it. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class PipeliningTest extends GatewayTest {

    private static final int ALLOWED = 50;
    private static final Pattern SCRIPT = Pattern.compile("/web/[^/]+/swagger-ui-bundle.js");
    private static final Pattern LENGTH = Pattern.compile("content-length: (\\d+)", Pattern.CASE_INSENSITIVE);

    @Test
    void who_sends_thousands_of_requests_ahead_gets_no_answer_and_others_do() {
        try (SlowSocket caller = new SlowSocket().send(get("/regions/v1/zwijgt"))) {
            caller.canSend(get("/").repeat(10_000));
            asking().get("/regions/v1/echo").then().statusCode(200);
            assertThat(caller.untilClosed()).isEmpty();
        }
    }

    @Test
    void one_more_than_is_allowed_without_an_answer_is_too_much() {
        try (SlowSocket caller = new SlowSocket().send(get("/regions/v1/zwijgt") + get("/").repeat(ALLOWED))) {
            assertThat(caller.untilClosed()).isEmpty();
        }
    }

    @Test
    void as_many_as_are_allowed_are_answered_and_then_as_many_again() {
        try (SlowSocket caller = new SlowSocket()) {
            for (int round = 0; round < 3; round++) {
                caller.send(get("/regions/v1/leeg").repeat(ALLOWED));
                for (int i = 0; i < ALLOWED; i++) {
                    assertThat(caller.head()).startsWith("HTTP/1.1 204");
                }
            }
        }
    }

    @Test
    void who_asks_for_much_and_does_not_read_is_cut_off() {
        try (SlowSocket caller = new SlowSocket().send(get(script()).repeat(150))) {
            await().until(() -> !caller.canSend("G"));
        }
    }

    @Test
    void who_asks_more_before_it_has_read_an_answer_gets_that_whole_and_no_other() {
        try (SlowSocket caller = new SlowSocket().send(get(script()).repeat(ALLOWED))) {
            Matcher length = LENGTH.matcher(caller.head());
            assertThat(length.find()).isTrue();
            assertThat(caller.untilClosed()).hasSize(Integer.parseInt(length.group(1)));
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }

    private static String script() {
        Matcher found = SCRIPT.matcher(asking().get("/documentatie").asString());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
