package nl.ghnt.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;

/** How the operations of a description are called in a test, and how their answers are read. */
abstract class ApiCalls {

    static final String CALLERS_ROLE = "programmateam";
    static final String PROBLEM = "application/problem+json";
    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    static final List<String> HEADERS = List.of(
            "API-Version",
            "Cache-Control",
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "traceparent");

    Stream<DynamicTest> each(Predicate<ApiOperation> wanted, Consumer<ApiOperation> check) {
        List<DynamicTest> tests = new ArrayList<>();
        ApiOperation.allOf(document()).stream()
                .filter(wanted)
                .forEach(operation -> tests.add(dynamicTest(operation.toString(), () -> check.accept(operation))));
        return tests.stream();
    }

    Response send(ApiOperation operation, String body) {
        return withBody(withVersion(caller(operation), operation), operation, body)
                .request(operation.method(), base() + operation.examplePath());
    }

    Response call(RequestSpecification request, ApiOperation operation) {
        return withBody(withVersion(request, operation), operation, "{}")
                .request(operation.method(), base() + operation.examplePath());
    }

    static RequestSpecification withVersion(RequestSpecification request, ApiOperation operation) {
        return operation.needsIfMatch() ? request.header("If-Match", "\"0\"") : request;
    }

    static RequestSpecification withBody(RequestSpecification request, ApiOperation operation, String body) {
        return operation.hasBody() ? request.contentType(ContentType.JSON).body(body) : request;
    }

    /** Somebody who may use the operation, for as far as roles go. */
    RequestSpecification caller(ApiOperation operation) {
        if (!operation.isSecured()) {
            return given();
        }
        return as(
                operation.roles().contains(CALLERS_ROLE)
                        ? CALLERS_ROLE
                        : operation.roles().iterator().next());
    }

    /** Somebody who may read, and gives what a reader must give. */
    RequestSpecification reader(ApiOperation operation) {
        return caller(operation).queryParams(operation.exampleQuery());
    }

    static RequestSpecification as(String role) {
        String token = role.contains(":") ? TestTokens.machine(role) : TestTokens.user(role, "bestaat-niet");
        return given().auth().oauth2(token);
    }

    static void assertFault(Response answer, String code) {
        assertProblem(answer, 400);
        assertThat(faults(answer, "code")).contains(code);
    }

    static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith(PROBLEM);
        JsonNode problem = body(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isNotBlank();
        assertThat(problem.path("title").asText()).isNotBlank();
        HEADERS.forEach(name -> assertThat(answer.getHeader(name)).as(name).isNotBlank());
    }

    static List<String> faults(Response answer, String member) {
        return body(answer).path("errors").findValuesAsText(member);
    }

    /** Read by Jackson: every path of REST Assured is a script that is compiled anew, which costs more than the call. */
    static JsonNode body(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException unreadable) {
            throw new AssertionError(answer.asString(), unreadable);
        }
    }

    JsonNode document() {
        try {
            return JSON.readTree(given().get(base() + "/openapi.json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String base() {
        return "/" + ConfigProvider.getConfig().getValue("ghnt.service.context", String.class) + "/v1";
    }
}
