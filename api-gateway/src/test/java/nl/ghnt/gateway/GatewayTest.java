package nl.ghnt.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;

/** What the tests of the running gateway share. */
abstract class GatewayTest {

    static final String PROBLEM = "application/problem+json";

    /** A request whose address is sent as it is written. */
    static RequestSpecification asking() {
        RestAssuredConfig plain =
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        return given().config(plain).urlEncodingEnabled(false).redirects().follow(false);
    }

    /** The headers that API.md asks of every answer. */
    static ResponseSpecification requiredHeaders() {
        return new ResponseSpecBuilder()
                .expectHeader("API-Version", notNullValue(String.class))
                .expectHeader("Cache-Control", "no-store")
                .expectHeader("Content-Security-Policy", notNullValue(String.class))
                .expectHeader("Strict-Transport-Security", notNullValue(String.class))
                .expectHeader("X-Content-Type-Options", "nosniff")
                .expectHeader("X-Frame-Options", "DENY")
                .expectHeader("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"))
                .build();
    }

    /** Asserts that the answer is the problem {@code code}, whole and with all headers. */
    static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.spec(requiredHeaders())
                .statusCode(status)
                .contentType(PROBLEM)
                .body("type", is("/problemen/" + code))
                .body("status", is(status))
                .body("detail", is(notNullValue()))
                .body("instance", is(notNullValue()))
                .body("title", not(emptyString()));
    }
}
