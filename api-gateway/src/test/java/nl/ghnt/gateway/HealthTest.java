package nl.ghnt.gateway;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HealthTest extends GatewayTest {

    @Inject
    GatewayConfig config;

    @Test
    void the_whole_is_up_when_every_part_is() {
        asking().get("/health")
                .then()
                .spec(requiredHeaders())
                .statusCode(200)
                .contentType("application/json")
                .body("status", is("UP"))
                .body("onderdelen.naam", contains("gateway", "governance", "regions", "reporting", "projectpool"))
                .body("onderdelen.status", contains("UP", "UP", "UP", "UP", "UP"));
    }

    @Test
    void the_whole_is_down_when_one_part_is_and_says_which() {
        manage("DELETE");
        try {
            asking().get("/health")
                    .then()
                    .spec(requiredHeaders())
                    .statusCode(503)
                    .header("Retry-After", "7")
                    .contentType("application/json")
                    .body("status", is("DOWN"))
                    .body("onderdelen.status", contains("UP", "UP", "UP", "DOWN", "UP"))
                    .body("onderdelen[3].reden", is("NIET_GEREED"))
                    .body("onderdelen[1].reden", is(nullValue()));
        } finally {
            manage("PUT");
        }
    }

    private void manage(String method) {
        String url =
                config.upstreams().get(ApiContext.REPORTING).managementUrl().orElseThrow() + "/ready";
        asking().request(method, url).then().statusCode(204);
    }
}
