package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the filters of a list do with what they cannot know. */
abstract class ApiFilters extends ApiReads {

    private static final String NO_CODE = "bestaat-niet";

    /**
     * Names of filters that are a piece of text, or of one operation alone ({@code zoekPilots thema}); every other filter
     * without a form of its own is a code.
     */
    protected Set<String> textFilters() {
        return Set.of("naam", "tekst", "sort");
    }

    @TestFactory
    Stream<DynamicTest> a_code_that_does_not_exist_is_400() {
        return each(operation -> operation.isRead() && !codes(operation).isEmpty(), operation -> {
            for (String filter : codes(operation)) {
                ApiRequest request = caller(operation);
                operation.exampleQuery().forEach((name, value) -> {
                    if (!name.equals(filter)) {
                        request.query(name, value);
                    }
                });
                ApiAnswer answer = request.query(filter, NO_CODE).get(pathTo(operation));
                assertThat(answer.status()).as(filter + ": " + answer.text()).isEqualTo(400);
                assertFault(answer, "waarde.onbekend");
                assertThat(faults(answer, "location")).contains(filter);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_code_that_does_not_exist_is_told_in_the_language_asked_for() {
        return each(operation -> operation.isRead() && !codes(operation).isEmpty(), operation -> {
            for (String filter : codes(operation)) {
                assertThat(unknown(operation, filter, "en"))
                        .as("what an English reader is told")
                        .doesNotContainAnyElementsOf(unknown(operation, filter, "nl"));
            }
        });
    }

    private List<String> unknown(ApiOperation operation, String filter, String language) {
        ApiAnswer answer = caller(operation)
                .header("Accept-Language", language)
                .query(filter, NO_CODE)
                .get(pathTo(operation));
        assertFault(answer, "waarde.onbekend");
        return faults(answer, "detail");
    }

    /** A page that knows no value yet would show the whole country for one region. */
    @TestFactory
    Stream<DynamicTest> a_filter_without_a_value_is_400() {
        return each(operation -> operation.isRead() && !codes(operation).isEmpty(), operation -> {
            for (String filter : codes(operation)) {
                assertFault(caller(operation).query(filter, "").get(pathTo(operation)), "waarde.leeg");
            }
        });
    }

    private Set<String> codes(ApiOperation operation) {
        return operation.codeFilters(textFilters());
    }
}
