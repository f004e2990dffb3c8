package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ghnt.gateway.proxy.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callers who send or read slowly do not stand in the way of others, however long they are let be. */
@QuarkusTest
@TestProfile(SlowCallersTest.Patient.class)
class SlowCallersTest extends GatewayTest {

    public static class Patient implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    TestServices.class,
                    Map.of(
                            "ghnt.gateway.timeouts.head", "1h",
                            "ghnt.gateway.timeouts.body", "1h",
                            "ghnt.gateway.timeouts.response", "1h",
                            "ghnt.gateway.timeouts.acquire", "1h",
                            "ghnt.gateway.limits.buffer", "256K",
                            "ghnt.gateway.trusted-proxies", "127.0.0.1,::1")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final int CALLERS = 500;

    @Inject
    Rooms rooms;

    @AfterEach
    void nothing_is_held_for_who_is_gone() {
        await().until(rooms.bodies()::held, is(0L));
        assertThat(rooms.bodies().callers()).isZero();
    }

    @Test
    void five_hundred_slow_bodies_hold_no_connection_to_a_service() {
        List<SlowSocket> callers = callers("POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                + "Content-Length: 100000\r\n\r\na");
        String seen = "HTTP/1.1 100 Continue";
        assertThat(callers).allSatisfy(caller -> assertThat(caller.next(seen)).isEqualTo(seen));
        othersAreServed();
        callers.forEach(SlowSocket::close);
    }

    @Test
    void five_hundred_slow_readers_hold_a_part_of_the_connections_only() {
        List<SlowSocket> callers =
                callers("GET /regions/v1/groot HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.1\r\n\r\n");
        othersAreServed();
        callers.forEach(SlowSocket::close);
    }

    @Test
    void what_one_caller_lets_the_gateway_hold_is_bounded_and_others_do_not_notice() {
        String head = "POST /regions/v1/echo HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.1\r\n"
                + "Content-Length: 100000\r\n\r\n";
        try (SlowSocket first = new SlowSocket().send(head + "a".repeat(60_000))) {
            await().until(rooms.bodies()::held, is(60_000L));
            assertThat(first.isAnswered()).isFalse();
            try (SlowSocket second = new SlowSocket().send(head + "a".repeat(60_000))) {
                String answer = second.rest();
                InvalidRequestTest.assertProblem(answer, 503, "niet-beschikbaar");
                assertThat(answer).containsIgnoringCase("Retry-After: 7");
            }
            other().body(new byte[60_000]).post("/regions/v1/echo").then().statusCode(200);
        }
        await().until(rooms.bodies()::held, is(0L));
        asking().header("X-Forwarded-For", "203.0.113.1")
                .body(new byte[60_000])
                .post("/regions/v1/echo")
                .then()
                .statusCode(200);
    }

    private static List<SlowSocket> callers(String request) {
        return Stream.generate(() -> new SlowSocket().send(request))
                .limit(CALLERS)
                .toList();
    }

    private static RequestSpecification other() {
        return asking().header("X-Forwarded-For", "203.0.113.2");
    }

    private static void othersAreServed() {
        for (int i = 0; i < 50; i++) {
            other().get("/regions/v1/echo").then().statusCode(200);
            other().body("{}").post("/regions/v1/echo").then().statusCode(200).body("length", is(2));
        }
    }
}
