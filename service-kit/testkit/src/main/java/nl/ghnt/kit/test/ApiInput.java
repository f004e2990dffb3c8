package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an API refuses of parameters and bodies: what has another form, and what could not be kept as it is. */
abstract class ApiInput extends ApiHeaders {

    private static final Map<String, List<String>> NO_SUCH = Map.of(
            "date",
            List.of(
                    "+999999999-12-31",
                    "-0001-01-01",
                    "0000-01-01",
                    "1582-10-10",
                    "1899-12-31",
                    "3000-01-01",
                    "2031-02-30",
                    "20300131",
                    "2031-1-1",
                    "2031-01-01T00:00:00Z",
                    ""),
            "date-time",
            List.of(
                    "+999999999-12-31T00:00:00Z",
                    "0000-01-01T00:00:00Z",
                    "1582-10-10T00:00:00Z",
                    "2031-02-30T00:00:00Z",
                    "2031-01-01T24:00:00Z",
                    "2031-01-01T23:59:60Z",
                    "2031-01-01T00:00:00.1234567890Z",
                    "2031-01-01T00:00:00",
                    "2031-01-01",
                    "1924992000000",
                    ""),
            "int32",
            List.of("1.0", "1e2", "99999999999", "een", "0x10", "\u0661", ""),
            "uuid",
            List.of("1-1-1-1-1", "bestaat-niet", ""));

    @TestFactory
    Stream<DynamicTest> a_parameter_that_has_not_its_form_is_400() {
        return each(ApiOperation::isRead, operation -> {
            for (ApiParameter parameter : operation.query()) {
                for (String wrong : NO_SUCH.getOrDefault(parameter.format(), List.of())) {
                    assertRefused(operation, parameter, wrong);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_text_in_a_parameter_has_a_longest_length() {
        return each(ApiOperation::isRead, operation -> {
            for (ApiParameter parameter : operation.query()) {
                if (parameter.isText()) {
                    int longest = parameter.schema().path("maxLength").asInt();
                    assertThat(longest).as(parameter.name()).isPositive();
                    assertRefused(operation, parameter, "a".repeat(longest + 1));
                }
            }
        });
    }

    private void assertRefused(ApiOperation operation, ApiParameter parameter, String value) {
        ApiAnswer answer = reader(operation).query(parameter.name(), value).get(pathTo(operation));
        assertProblem(answer, 400);
        assertThat(faults(answer, "location")).as(value).contains(parameter.name());
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_is_null_is_400() {
        return each(ApiOperation::hasBody, operation -> {
            assertFault(send(operation, "null"), "verplicht");
            assertFault(send(operation, " \n"), "verplicht");
            assertFault(send(operation, operation.one("null")), "verplicht");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_property_that_is_named_twice_is_400() {
        return each(
                ApiOperation::hasBody,
                operation -> assertFault(send(operation, operation.one("{\"a\": 1, \"a\": 2}")), "eigenschap.dubbel"));
    }

    @TestFactory
    Stream<DynamicTest> a_second_value_behind_a_body_is_400() {
        return each(ApiOperation::hasBody, operation -> {
            for (String behind : List.of("{}", " {}", "[]", " 1", "\n null")) {
                assertFault(send(operation, operation.one("{}") + behind), "json.formaat");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_list_of_more_than_anybody_takes_is_400() {
        return each(ApiOperation::hasBody, operation -> {
            for (String item : List.of("1", "{}", "\"a\"")) {
                String list = "[" + (item + ",").repeat(1_000) + item + "]";
                assertFault(send(operation, operation.one("{\"a\": " + list + "}")), "lengte");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_kept_is_400_wherever_it_stands() {
        return each(ApiOperation::hasBody, operation -> {
            for (String text : List.of("\\u0000", "\\u0007", "\\ud800", "\\udc00\\ud800", "\\uffff")) {
                assertFault(send(operation, operation.one("{\"a\": {\"b\": [\"" + text + "\"]}}")), "tekst.teken");
                assertFault(send(operation, operation.one("{\"a\": {\"" + text + "\": 1}}")), "tekst.teken");
            }
            for (String number :
                    List.of("1e-99999999999", "1e99999", "1E400", "9".repeat(1_000), "0." + "1".repeat(500))) {
                assertFault(send(operation, operation.one("{\"a\": [" + number + "]}")), "getal.bereik");
            }
            assertFault(send(operation, operation.one("{\"a\": [null]}")), "verplicht");
            assertFault(send(operation, "[".repeat(5_000) + "]".repeat(5_000)), "json.omvang");
        });
    }

    @TestFactory
    Stream<DynamicTest> every_value_that_has_not_its_form_is_named() {
        // an import tells the faults of each line in its report
        return each(operation -> operation.hasBody() && !operation.path().endsWith("_import"), operation -> {
            for (WrongValue wrong : WrongValue.values()) {
                WrongBody body = WrongBody.of(operation, wrong);
                if (body.places().isEmpty()) {
                    continue;
                }
                ApiAnswer answer = send(operation, body.text());
                assertProblem(answer, 400);
                assertThat(faults(answer, "location")).as(wrong.name()).containsAll(body.places());
            }
        });
    }
}
