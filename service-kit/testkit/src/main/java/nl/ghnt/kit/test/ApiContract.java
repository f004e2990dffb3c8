package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds an API to the rules that hold for all, on every operation of its own description: a new endpoint cannot be
 * forgotten. A service extends it in one class that is a {@code @QuarkusTest}.
 */
public abstract class ApiContract extends ApiAccess {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path COMMITTED = Path.of("openapi", "openapi.json");
    private static final long STATEMENTS_OF_A_READ = 2;
    private static final int TRIES = 4;
    private static final int MANY = 100;

    /** By operationId, the most statements of reads that take more than two. */
    protected Map<String, Long> statements() {
        return Map.of();
    }

    /** By operationId, why a read of one thing has no audit trail; a reason for one that has is a fault too. */
    protected Map<String, String> withoutAuditTrail() {
        return Map.of();
    }

    @Test
    void the_committed_description_is_the_one_that_is_served() throws IOException {
        JsonNode served = document();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, JSON.writeValueAsString(served) + "\n");
        }
        assertThat(JSON.readTree(committed()))
                .as("the API changed: look whether the change may be made, then write it with -Dopenapi.write=true")
                .isEqualTo(served);
    }

    /** The description as it was committed. */
    protected String committed() throws IOException {
        assertThat(COMMITTED).as("write it with -Dopenapi.write=true").exists();
        return Files.readString(COMMITTED);
    }

    @TestFactory
    Stream<DynamicTest> every_read_finds_something() {
        return each(operation -> operation.isRead() && !operation.isDocument(), operation -> {
            ApiAnswer answer = reader(operation).get(pathTo(operation));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            if (!operation.isPaged() || operation.isList()) { // nobody may have done anything to it
                assertThat(answer.text()).as("something to look at").isNotIn("", "{}", "[]");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_answer_has_the_headers() {
        return each(operation -> true, operation -> {
            ApiAnswer answer = call(caller(operation), operation);
            HEADERS.forEach(name -> assertThat(answer.header(name)).as(name).isNotBlank());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_described() {
        return each(operation -> true, operation -> {
            assertThat(operation.name()).isNotBlank();
            assertThat(operation.description().path("summary").asText()).isNotBlank();
            assertThat(operation.description().path("tags")).isNotEmpty();
            operation.description().get("responses").fieldNames().forEachRemaining(status -> {
                JsonNode answer = operation.answer(status);
                assertThat(answer.at("/headers/API-Version").isObject()).isTrue();
                if (status.compareTo("400") >= 0) {
                    assertThat(answer.path("content").has(PROBLEM)).isTrue();
                }
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> every_schema_has_a_name_of_its_own() {
        return each(operation -> true, operation -> assertThat(operation.schemas())
                .as("two types of one name: whoever makes a client of it gets other names with the next operation")
                .noneMatch(name -> Character.isDigit(name.charAt(name.length() - 1))));
    }

    @TestFactory
    Stream<DynamicTest> a_slash_at_the_end_is_404() {
        return each(
                ApiOperation::isRead,
                operation -> assertProblem(caller(operation).get(pathTo(operation) + "/"), 404));
    }

    @TestFactory
    Stream<DynamicTest> a_method_that_is_not_there_is_405_with_allow() {
        return each(operation -> !operation.isDocument(), operation -> {
            String absent = Stream.of("DELETE", "PATCH", "PUT", "POST")
                    .filter(method -> !operation.siblings().contains(method))
                    .findFirst()
                    .orElseThrow();
            ApiAnswer answer = caller(operation).send(absent, pathTo(operation));
            assertProblem(answer, 405);
            assertThat(answer.header("Allow")).contains(operation.method());
        });
    }

    @TestFactory
    Stream<DynamicTest> options_tells_the_methods_that_are_there() {
        return each(operation -> !operation.isDocument(), operation -> {
            ApiAnswer answer = ApiRequest.anonymous().sendUnheld("OPTIONS", pathTo(operation));
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.header("Allow")).as("Allow").isNotBlank();
            assertThat(answer.header("Allow").split(", ")).contains("OPTIONS").containsAll(operation.siblings());
        });
    }

    @TestFactory
    Stream<DynamicTest> head_answers_as_get_without_a_body() {
        return each(ApiOperation::isRead, operation -> {
            ApiAnswer get = call(caller(operation), operation);
            ApiAnswer head = caller(operation).send("HEAD", pathTo(operation));
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.text()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_parameter_is_400() {
        return each(operation -> operation.isRead() && !operation.isDocument(), operation -> {
            ApiAnswer answer = caller(operation).query("bestaatNiet", "1").get(pathTo(operation));
            assertProblem(answer, 400);
            assertThat(faults(answer, "code")).contains("parameter.onbekend");
        });
    }

    @TestFactory
    Stream<DynamicTest> faults_of_every_kind_are_told_at_once() {
        return each(ApiOperation::isPaged, operation -> {
            ApiAnswer answer = caller(operation)
                    .query("bestaatNiet", "1")
                    .query("page", "0")
                    .query("pageSize", "veel")
                    .get(pathTo(operation));
            assertThat(faults(answer, "location")).contains("bestaatNiet", "page", "pageSize");
        });
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_format_is_406() {
        return each(
                operation -> operation.isRead() && !operation.isDocument(),
                operation -> assertProblem(
                        caller(operation).accept("application/vnd.bestaat-niet").get(pathTo(operation)), 406));
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_is_no_json_is_400() {
        return each(ApiOperation::hasBody, operation -> {
            assertFault(send(operation, "{\"half\": "), "json.formaat");
            assertFault(send(operation, "[1, 2]"), "json.type");
            assertFault(send(operation, ""), "verplicht");
        });
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_property_is_400() {
        return each(
                ApiOperation::hasBody,
                operation -> assertFault(
                        send(operation, operation.one("{\"bestaatNiet\": {\"a\": [1]}}")), "eigenschap.onbekend"));
    }

    @TestFactory
    Stream<DynamicTest> another_media_type_is_415() {
        return each(ApiOperation::hasBody, operation -> {
            ApiAnswer answer = withVersion(caller(operation), operation)
                    .body("text/plain", "tekst")
                    .send(operation.method(), pathTo(operation));
            assertProblem(answer, 415);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_change_without_if_match_is_428() {
        return each(
                ApiOperation::needsIfMatch,
                operation -> assertProblem(
                        withBody(caller(operation), operation, "{}").send(operation.method(), pathTo(operation)), 428));
    }

    @TestFactory
    Stream<DynamicTest> of_every_thing_it_can_be_read_who_did_what_to_it() {
        return each(ApiOperation::isOneThing, operation -> {
            String reason = withoutAuditTrail().get(operation.name());
            assertThat(operation.hasAuditTrail())
                    .as("without, because: " + reason)
                    .isEqualTo(reason == null);
            assertThat(reason == null || !reason.isBlank()).as("a reason").isTrue();
        });
    }

    /** What a query asks is translated once: a list of parameters, or one that may be a list, is translated each time. */
    @TestFactory
    Stream<DynamicTest> a_read_asked_again_translates_no_query() {
        return each(operation -> operation.isRead() && !operation.isDocument(), operation -> {
            String path = pathTo(operation);
            List<String> translated = List.of("not asked yet");
            for (int i = 0; i < TRIES && !translated.isEmpty(); i++) { // what is kept translated is bounded
                translated = Statements.translatedDuring(() -> reader(operation).get(path));
            }
            assertThat(translated).isEmpty();
        });
    }

    /** Also of a page that is full, so that its total must be counted, and of one with many rows. */
    @TestFactory
    Stream<DynamicTest> a_read_takes_few_statements() {
        return each(operation -> operation.isRead() && !operation.isDocument(), operation -> {
            long most = statements().getOrDefault(operation.name(), STATEMENTS_OF_A_READ);
            String path = pathTo(operation);
            for (int pageSize : operation.isPaged() ? new int[] {1, MANY} : new int[] {1}) {
                ApiRequest request = reader(operation);
                if (operation.isPaged()) {
                    request.query("pageSize", pageSize);
                }
                long taken =
                        Statements.during(() -> assertThat(request.get(path).status())
                                .as("what is not there takes no statements")
                                .isEqualTo(200));
                assertThat(taken)
                        .as("statements of %s, a page of %d", operation.name(), pageSize)
                        .isLessThanOrEqualTo(most);
            }
        });
    }
}
