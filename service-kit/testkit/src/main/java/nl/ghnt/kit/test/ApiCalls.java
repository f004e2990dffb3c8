package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;

/** How the operations of a description are called in a test, and how their answers are read. */
abstract class ApiCalls {

    protected static final String CALLERS_ROLE = "programmateam";
    private static final byte[] FILE = {1};
    static final String PROBLEM = "application/problem+json";
    static final List<String> HEADERS = List.of(
            "API-Version",
            "Cache-Control",
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "traceparent");

    /** Paths on which a sample breaks the rules on purpose; no service has them. */
    static final String BREACHES = "/breaches/";

    private static final Set<Class<?>> PREPARED = ConcurrentHashMap.newKeySet();

    /** Whether the rules look at the operations of a path of the description. */
    protected boolean covers(String path) {
        return !path.startsWith(BREACHES);
    }

    /** Makes, once for all rules, what the lists of a service that just started do not hold: two of each at least. */
    protected void furnish() {}

    /** By path of the description, what gives the path of something that exists there; for what no list leads to. */
    protected Map<String, Supplier<String>> existing() {
        return Map.of();
    }

    /** Every role and machine scope that exists; each is tried on each operation. */
    protected Set<String> everyRole() {
        return Set.of(
                "programmateam",
                "projectleider",
                "vertegenwoordiger",
                "kernteam",
                "stuurgroep",
                "opdrachtgever",
                "partij",
                "aanvrager",
                "beoordelaar",
                "beheerder",
                "governance:lezen",
                "governance:schrijven",
                "regions:lezen",
                "regions:schrijven",
                "reporting:lezen",
                "reporting:schrijven",
                "projectpool:lezen",
                "projectpool:schrijven");
    }

    Stream<DynamicTest> each(Predicate<ApiOperation> wanted, Consumer<ApiOperation> check) {
        List<DynamicTest> tests = new ArrayList<>();
        ApiOperation.allOf(document()).stream()
                .filter(operation -> covers(operation.path()))
                .filter(wanted)
                .forEach(operation -> tests.add(dynamicTest(operation.toString(), () -> check.accept(operation))));
        return tests.stream();
    }

    /** Sees to it that there is something to look at. */
    void prepare() {
        if (PREPARED.add(getClass())) {
            furnish();
        }
    }

    /** Where the operation meets something that exists. */
    String pathTo(ApiOperation operation) {
        prepare();
        return base() + ExistingPaths.of(this).to(operation);
    }

    /** Sends a body that cannot be taken in, to something that exists. */
    ApiAnswer send(ApiOperation operation, String body) {
        return withBody(withVersion(caller(operation), operation), operation, body)
                .send(operation.method(), pathTo(operation));
    }

    /** Reads something that exists, or writes to what does not: a rule changes nothing that another rule looks at. */
    ApiAnswer call(ApiRequest request, ApiOperation operation) {
        String path = operation.isRead() ? pathTo(operation) : base() + operation.examplePath();
        return withBody(withVersion(request, operation), operation, "{}").send(operation.method(), path);
    }

    static ApiRequest withVersion(ApiRequest request, ApiOperation operation) {
        return operation.needsIfMatch() ? request.header("If-Match", "\"0\"") : request;
    }

    static ApiRequest withBody(ApiRequest request, ApiOperation operation, String body) {
        if (operation.takesFile()) {
            return request.file(FILE);
        }
        return operation.hasBody() ? request.body(body) : request;
    }

    /** Somebody who may use the operation, for as far as roles go. */
    ApiRequest caller(ApiOperation operation) {
        if (!operation.isSecured()) {
            return ApiRequest.anonymous();
        }
        return as(
                operation.roles().contains(CALLERS_ROLE)
                        ? CALLERS_ROLE
                        : operation.roles().iterator().next());
    }

    /** Somebody who may read, and gives what a reader must give. */
    ApiRequest reader(ApiOperation operation) {
        ApiRequest request = caller(operation);
        operation.exampleQuery().forEach(request::query);
        return request;
    }

    ApiRequest as(String role) {
        return ApiRequest.with(tokenOf(role));
    }

    /** Of somebody of a role, who is of no scope; a service gives one who sees what it furnished for a role that no other sees. */
    protected String tokenOf(String role) {
        return role.contains(":") ? TestTokens.machine(role) : TestTokens.user(role, "bestaat-niet");
    }

    static void assertFault(ApiAnswer answer, String code) {
        assertProblem(answer, 400);
        assertThat(faults(answer, "code")).contains(code);
    }

    static void assertProblem(ApiAnswer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.mediaType()).startsWith(PROBLEM);
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isNotBlank();
        assertThat(problem.path("title").asText()).isNotBlank();
        HEADERS.forEach(name -> assertThat(answer.header(name)).as(name).isNotBlank());
    }

    static List<String> faults(ApiAnswer answer, String member) {
        return answer.json().path("errors").findValuesAsText(member);
    }

    JsonNode document() {
        ApiAnswer answer = ApiRequest.anonymous().get(base() + "/openapi.json");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Base path of the service. */
    protected static String base() {
        return "/" + ConfigProvider.getConfig().getValue("ghnt.service.context", String.class) + "/v1";
    }
}
