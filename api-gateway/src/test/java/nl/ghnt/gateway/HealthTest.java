package nl.ghnt.gateway;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import nl.ghnt.gateway.config.ApiContext;
import nl.ghnt.gateway.config.GatewayConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"DOWN,NIET_GEREED", "nonsense,NIET_GEREED", "silent,ANTWOORDT_NIET_OP_TIJD"})
    void the_whole_is_down_when_one_part_is_and_says_which_and_why(String readiness, String reason) {
        manage(readiness);
        try {
            asking().get("/health")
                    .then()
                    .spec(requiredHeaders())
                    .time(lessThan(5L), TimeUnit.SECONDS)
                    .statusCode(503)
                    .header("Retry-After", "7")
                    .contentType("application/json")
                    .body("status", is("DOWN"))
                    .body("onderdelen.status", contains("UP", "UP", "UP", "DOWN", "UP"))
                    .body("onderdelen[3].reden", is(reason))
                    .body("onderdelen[1].reden", is(nullValue()));
        } finally {
            manage("UP");
        }
    }

    private void manage(String readiness) {
        asking().put(management() + "/ready/" + readiness).then().statusCode(204);
    }

    private String management() {
        return config.upstreams()
                .get(ApiContext.REPORTING)
                .managementUrl()
                .orElseThrow()
                .toString();
    }
}
