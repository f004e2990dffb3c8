package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every read of an API can do, of one thing and of a list. */
abstract class ApiReads extends ApiInput {

    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String OTHER = "\"iets-anders\"";

    /** By operationId, why an answer is never the same twice, for example because it tells the moment at which it was asked. */
    protected Map<String, String> neverTheSame() {
        return Map.of();
    }

    @TestFactory
    Stream<DynamicTest> who_has_an_answer_already_gets_304() {
        return each(
                operation -> operation.isRevalidated() && !neverTheSame().containsKey(operation.name()), operation -> {
                    ApiAnswer first = read(operation);
                    assertThat(first.status()).as(first.text()).isEqualTo(200);
                    String etag = first.header("ETag");
                    assertThat(etag).startsWith("\"").endsWith("\"");
                    assertKnown(operation, first, etag);
                    assertKnown(operation, first, "W/" + etag);
                    assertKnown(operation, first, "*");
                    assertKnown(operation, first, OTHER + " , ,W/" + etag);
                    assertKnown(operation, first, OTHER, etag);
                    assertThat(read(operation, OTHER).text()).isEqualTo(first.text());
                });
    }

    @TestFactory
    Stream<DynamicTest> who_has_the_csv_already_gets_304() {
        return each(operation -> operation.isCsv() && !neverTheSame().containsKey(operation.name()), operation -> {
            ApiAnswer first = csv(operation).get(pathTo(operation));
            assertThat(first.status()).as(first.text()).isEqualTo(200);
            ApiAnswer again =
                    csv(operation).header(IF_NONE_MATCH, first.header("ETag")).get(pathTo(operation));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.text()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> head_of_csv_answers_as_get_without_a_body() {
        return each(ApiOperation::isCsv, operation -> {
            ApiAnswer get = csv(operation).get(pathTo(operation));
            ApiAnswer head = csv(operation).send("HEAD", pathTo(operation));
            assertThat(head.text()).isEmpty();
            for (String name : List.of("Content-Type", "Content-Disposition", "ETag")) {
                assertThat(head.header(name)).as(name).isNotBlank().isEqualTo(get.header(name));
            }
        });
    }

    private ApiRequest csv(ApiOperation operation) {
        return reader(operation).query("formaat", "csv");
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_etag_is_400() {
        return each(operation -> operation.isRevalidated() && !operation.isDocument(), operation -> {
            for (String wrong :
                    new String[] {"zonder", "\"half", "\"a\"\"b\"", "\"a\"" + " ".repeat(6_000) + ",\"b\"", "w/\"a\""
                    }) {
                assertFault(read(operation, wrong), "etag.formaat");
            }
        });
    }

    private void assertKnown(ApiOperation operation, ApiAnswer first, String... known) {
        ApiAnswer again = read(operation, known);
        assertThat(again.status()).as(String.join(" and ", known)).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        HEADERS.forEach(name -> assertThat(again.header(name)).as(name).isNotBlank());
    }

    private ApiAnswer read(ApiOperation operation, String... known) {
        ApiRequest request = reader(operation);
        for (String line : known) {
            request.addHeader(IF_NONE_MATCH, line);
        }
        return request.get(pathTo(operation));
    }
}
