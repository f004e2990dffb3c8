package nl.ghnt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ghnt.gateway.config.ApiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CrossOriginTest extends GatewayTest {

    private static final String LISTED = "https://scherm.test";
    private static final String OTHER = "https://kwaad.test";

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
    void any_origin_may_read_what_needs_no_token_and_sees_a_problem_too() {
        asking().header("Origin", OTHER)
                .get("/regions/v1/spraakzaam")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("X-Total-Count"));
        for (String path : new String[] {"/regions/v1/verbreekt", "/nergens", "/regions/v1/a;b"}) {
            asking().header("Origin", OTHER)
                    .get(path)
                    .then()
                    .contentType(PROBLEM)
                    .header("Access-Control-Allow-Origin", "*");
        }
    }

    @Test
    void another_origin_may_not_write_or_use_a_token_whatever_the_service_says() {
        asking().header("Origin", OTHER)
                .body("{}")
                .post("/regions/v1/spraakzaam")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
        asking().header("Origin", OTHER)
                .header("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjQxMDI0NDQ4MDB9.eA")
                .get("/regions/v1/spraakzaam")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_listed_origin_may_read_that_its_token_is_refused() {
        isProblem(
                        asking().header("Origin", LISTED)
                                .header("Authorization", "Bearer ...")
                                .get("/regions/v1/echo")
                                .then(),
                        401,
                        "niet-aangemeld")
                .header("Access-Control-Allow-Origin", LISTED)
                .header("Access-Control-Expose-Headers", containsString("WWW-Authenticate"));
    }

    static Stream<String> own_headers_of_answers() throws IOException {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (ApiContext api : ApiContext.values()) {
            Path document = Path.of("..", api.code() + "-service", "openapi", "openapi.json");
            collectHeaders(new JsonObject(Files.readString(document)).getMap(), names);
        }
        names.removeIf(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        return names.stream();
    }

    private static void collectHeaders(Object node, Set<String> names) {
        if (node instanceof Map<?, ?> object) {
            if (object.get("headers") instanceof Map<?, ?> headers) {
                headers.keySet().forEach(name -> names.add((String) name));
            }
            object.values().forEach(value -> collectHeaders(value, names));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collectHeaders(value, names));
        }
    }

    /** Every header that a document of a service describes; what browsers show anyway need not be listed. */
    @ParameterizedTest
    @MethodSource
    void own_headers_of_answers(String name) {
        String exposed = asking().header("Origin", LISTED)
                .get("/regions/v1/echo")
                .then()
                .extract()
                .header("Access-Control-Expose-Headers");
        assertThat(exposed.split(", "))
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .contains(name);
    }

    @Test
    void what_is_unknown_of_an_answer_can_be_read_by_a_page() {
        asking().header("Origin", LISTED)
                .get("/regions/v1/echo")
                .then()
                .header("Access-Control-Expose-Headers", containsString("X-Volledigheid"));
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

    @ParameterizedTest
    @CsvSource({"PATCH,", "POST,content-type", "GET,authorization", "GET,'if-none-match,Authorization'"})
    void a_preflight_of_another_origin_gets_no_permission_to_write_or_to_send_a_token(String method, String headers) {
        asking().header("Origin", OTHER)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers == null ? "" : headers)
                .options("/regions/v1/zwijgt")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_preflight_of_another_origin_gets_permission_to_read() {
        asking().header("Origin", OTHER)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/regions/v1/zwijgt")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")));
    }

    @Test
    void an_openapi_document_is_open_to_all() {
        asking().header("Origin", "https://kwaad.test")
                .get("/regions/v1/openapi.json")
                .then()
                .header("Access-Control-Allow-Origin", "*");
    }
}
