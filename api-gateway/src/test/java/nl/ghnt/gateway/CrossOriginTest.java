package nl.ghnt.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CrossOriginTest extends GatewayTest {

    private static final String LISTED = "https://scherm.test";

    @Test
    void a_listed_origin_may_read_answers_and_problems() {
        asking().header("Origin", LISTED)
                .get("/regions/v1/spraakzaam")
                .then()
                .header("Access-Control-Allow-Origin", LISTED)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Vary", containsString("origin"));
        isProblem(asking().header("Origin", LISTED).get("/regions/v1/verbreekt").then(), 502, "antwoord-ongeldig")
                .header("Access-Control-Allow-Origin", LISTED);
    }

    @Test
    void another_origin_may_not_whatever_the_service_says() {
        asking().header("Origin", "https://kwaad.test")
                .get("/regions/v1/spraakzaam")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_service_does_not_see_the_origin() {
        asking().header("Origin", LISTED).get("/regions/v1/echo").then().body("headers.origin", is(nullValue()));
    }

    @Test
    void a_preflight_of_a_listed_origin_is_answered_here() {
        asking().header("Origin", LISTED)
                .header("Access-Control-Request-Method", "PATCH")
                .options("/regions/v1/zwijgt")
                .then()
                .spec(requiredHeaders())
                .statusCode(204)
                .header("Access-Control-Allow-Origin", LISTED)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Max-Age", "3600");
    }

    @Test
    void a_preflight_of_another_origin_gets_no_permission() {
        asking().header("Origin", "https://kwaad.test")
                .header("Access-Control-Request-Method", "PATCH")
                .options("/regions/v1/zwijgt")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void an_openapi_document_is_open_to_all() {
        asking().header("Origin", "https://kwaad.test")
                .get("/regions/v1/openapi.json")
                .then()
                .header("Access-Control-Allow-Origin", "*");
    }
}
