package nl.ghnt.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds every answer that a test of a service sees to the description of its API, whatever the test itself looks at: what
 * REST Assured gets, and what the generated contracts get by {@link ApiRequest}. Quarkus calls it before each test.
 */
public final class DescribedAnswers implements QuarkusTestBeforeEachCallback, Filter {

    private static ApiDescription description;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(DescribedAnswers.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response answer = context.next(request, specification);
        Map<String, String> headers = answer.getHeaders().asList().stream()
                .collect(Collectors.toMap(Header::getName, Header::getValue, (first, second) -> first + ", " + second));
        hold(request.getMethod(), URI.create(request.getURI()), answer.getStatusCode(), headers, answer.asByteArray());
        return answer;
    }

    /** Fails when the answer to a request is not as the API describes it. */
    static void hold(String method, URI uri, int status, Map<String, String> headers, byte[] body) {
        String base = ApiCalls.base();
        String path = uri.getRawPath();
        if (!path.startsWith(base) || path.startsWith(base + ApiCalls.BREACHES) || "OPTIONS".equals(method)) {
            return; // health, metrics; what is wrong on purpose; what a browser asks beforehand
        }
        List<String> faults = description()
                .faults(new ApiDescription.Answer(method, path.substring(base.length()), status, headers, body));
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    method + " " + uri + " answered " + status + ", not as described: " + String.join("; ", faults));
        }
    }

    private static synchronized ApiDescription description() {
        if (description == null) {
            description = new ApiDescription(ApiRequest.anonymous()
                    .sendUnheld("GET", ApiCalls.base() + "/openapi.json")
                    .json());
        }
        return description;
    }
}
