package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every list of an API can do; an audit trail only has pages, for it grows at one end and has one order. */
abstract class ApiLists extends ApiCalls {

    private static final String LONG_FROM_NOW = "2999-01-01T00:00:00Z";

    @TestFactory
    Stream<DynamicTest> a_page_has_limits() {
        return each(ApiOperation::isPaged, operation -> {
            for (Map.Entry<String, String> wrong :
                    Map.of("page", "0", "pageSize", "101").entrySet()) {
                ApiAnswer answer = with(operation, wrong.getKey(), wrong.getValue());
                assertProblem(answer, 400);
                assertThat(faults(answer, "location")).contains(wrong.getKey());
            }
            assertProblem(with(operation, "page", "een"), 400);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_list_is_in_the_order_asked_for() {
        return each(ApiOperation::isList, operation -> {
            ApiAnswer unknown = with(operation, "sort", "bestaatNiet");
            assertFault(unknown, "sortering.onbekend");
            for (String offered : offered(unknown)) {
                assertThat(with(operation, "sort", offered).status())
                        .as(offered)
                        .isIn(200, 404);
                assertThat(with(operation, "sort", "-" + offered).status())
                        .as("-" + offered)
                        .isIn(200, 404);
            }
        });
    }

    /** The orders that a list names when it is asked for one that it does not have. */
    private static List<String> offered(ApiAnswer unknown) {
        String detail = faults(unknown, "detail").get(0);
        return List.of(detail.replaceFirst(".*Wel: ", "").replace(".", "").split(", "));
    }

    @TestFactory
    Stream<DynamicTest> a_list_tells_what_changed_since() {
        return each(ApiOperation::isList, operation -> {
            ApiAnswer none = with(operation, "gewijzigdSinds", LONG_FROM_NOW);
            assertThat(none.status()).as(none.text()).isIn(200, 404);
            if (none.status() == 200) {
                assertThat(none.json()).isEmpty();
                assertThat(none.header("X-Total-Count")).isEqualTo("0");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_list_can_be_had_as_csv() {
        return each(ApiOperation::isList, operation -> {
            assertThat(operation.mediaTypes()).contains("text/csv");
            ApiAnswer csv = reader(operation).accept("text/csv").get(base() + operation.examplePath());
            assertThat(csv.status()).as(csv.text()).isIn(200, 404);
            if (csv.status() == 200) {
                assertThat(csv.mediaType()).startsWith("text/csv");
            }
        });
    }

    private ApiAnswer with(ApiOperation operation, String parameter, String value) {
        return reader(operation).query(parameter, value).get(base() + operation.examplePath());
    }
}
