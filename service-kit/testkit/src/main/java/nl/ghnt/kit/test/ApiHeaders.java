package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an API refuses of addresses and headers, which a framework takes for granted. */
abstract class ApiHeaders extends ApiCalls {

    private static final String REASON = "X-Audit-Toelichting";

    @TestFactory
    Stream<DynamicTest> an_address_that_is_no_uri_of_utf8_is_400() {
        return each(operation -> !operation.isDocument(), operation -> {
            for (String wrong : List.of(
                    "?naam=%FF", "?naam=%ED%A0%80", "?naam=%00", "?naam=%C3", "%FF", "%C0%AF", "/%zz", "%", "%2")) {
                assertFault(raw(caller(operation), operation, wrong), "adres.codering");
            }
            for (String wrong : List.of(";a=b", "/a|b", "\"", "?naam=a|b", "?naam={a}", "?na^am=a")) {
                assertFault(raw(caller(operation), operation, wrong), "adres.teken");
            }
        });
    }

    /** A drawing is no application. */
    private static boolean answersAnApplication(ApiOperation operation) {
        return operation.isRead() && operation.mediaTypes().stream().anyMatch(type -> type.startsWith("application/"));
    }

    @TestFactory
    Stream<DynamicTest> a_range_of_media_types_is_answered_with_the_usual_one() {
        return each(ApiHeaders::answersAnApplication, operation -> {
            String usual = ordinary(operation).mediaType();
            for (String range : List.of("", "*/*", "application/*", "text/html, application/*;q=0.9, */*;q=0.1")) {
                assertThat(accepting(operation, range).mediaType()).as(range).isEqualTo(usual);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_wanted_is_not_answered() {
        return each(
                operation -> operation.isRead() && !operation.isDocument(),
                operation -> assertProblem(accepting(operation, "*/*;q=0"), 406));
    }

    @TestFactory
    Stream<DynamicTest> an_accept_that_cannot_be_read_is_400() {
        return each(operation -> operation.isRead() && !operation.isDocument(), operation -> {
            for (String wrong :
                    List.of(";", "json", "application/", "a/b;q=veel", "a/b;q=2", "a/b;q=0.12345", "*/json")) {
                ApiAnswer answer = accepting(operation, wrong);
                assertFault(answer, "header.formaat");
                assertThat(faults(answer, "location")).contains("Accept");
                assertThat(answer.text()).doesNotContain("veel");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_content_type_that_is_not_json_in_utf8_is_415() {
        return each(ApiOperation::hasBody, operation -> {
            for (String wrong :
                    List.of("json", "/", "application/json;charset=iso-8859-1", "application/json;=", ";")) {
                assertProblem(
                        withVersion(caller(operation), operation)
                                .body(wrong, "{}")
                                .sendRaw(operation.method(), pathTo(operation)),
                        415);
            }
            ApiRequest packed =
                    withVersion(caller(operation), operation).body("{}").header("Content-Encoding", "gzip");
            assertProblem(packed.send(operation.method(), pathTo(operation)), 415);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_token_of_another_form_is_401() {
        return each(operation -> true, operation -> {
            for (String wrong :
                    List.of("...", "a..b", "", "e30.e30.", "bnVsbA.bnVsbA.eA", "e30.e30.e30", "W10.W10.W10")) {
                ApiAnswer answer =
                        raw(ApiRequest.anonymous().header("Authorization", "Bearer " + wrong), operation, "");
                assertProblem(answer, 401);
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
                DescribedAnswers.hold(
                        operation.method(), URI.create(pathTo(operation)), 401, answer.headers(), answer.body());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_reason_that_cannot_be_kept_is_400() {
        return each(operation -> operation.takesHeader(REASON), operation -> {
            for (String wrong : List.of(
                    "caf\u00E9",
                    "\u00ED\u00A0\u0080",
                    "\u00C2\u0085",
                    "%00",
                    "%C2%85",
                    "%C3%AB".repeat(501),
                    "x".repeat(501))) {
                ApiAnswer answer = raw(withVersion(caller(operation), operation).header(REASON, wrong), operation, "");
                assertProblem(answer, 400);
                assertThat(faults(answer, "location")).contains(REASON);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_description_is_only_read() {
        return each(ApiOperation::isDocument, operation -> {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                ApiAnswer answer = ApiRequest.anonymous().send(method, pathTo(operation));
                assertProblem(answer, 405);
                assertThat(answer.header("Allow")).contains("GET");
            }
        });
    }

    private ApiAnswer ordinary(ApiOperation operation) {
        return raw(reader(operation), operation, query(operation));
    }

    private ApiAnswer accepting(ApiOperation operation, String accept) {
        return raw(reader(operation).accept(accept), operation, query(operation));
    }

    private static String query(ApiOperation operation) {
        StringBuilder query = new StringBuilder();
        operation.exampleQuery().forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name + "=" + value));
        return query.toString();
    }

    private ApiAnswer raw(ApiRequest request, ApiOperation operation, String behind) {
        return withBody(request, operation, "{}").sendRaw(operation.method(), pathTo(operation) + behind);
    }
}
