package nl.ghnt.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {

    private static final AtomicInteger READ = new AtomicInteger();

    private final ObjectMapper json = strict();

    enum Colour {
        RED,
        BLUE
    }

    record Text(String text) {

        @JsonCreator
        Text {
            READ.incrementAndGet();
        }
    }

    record Body(
            String name,
            int count,
            Boolean done,
            BigDecimal price,
            Colour colour,
            LocalDate day,
            PartialDate moment,
            List<Body> parts,
            List<String> labels,
            Map<String, Integer> sizes,
            Object any) {}

    private static ObjectMapper strict() {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(json);
        return json;
    }

    @Test
    void every_value_of_another_form_is_told_and_the_rest_is_read() throws IOException {
        List<InputFault> faults = new ArrayList<>();
        Body read = (Body) read(Body.class, """
                {"name": 1, "count": "veel", "done": 1, "price": [], "colour": "GREEN", "day": "2019-02-30",
                 "moment": "ooit", "onbekend": {"a": [1, {}]}, "labels": ["a", {"b": 1}, 2, "c"],
                 "sizes": {"a": 1, "b": {"c": []}}, "a/~b": 1,
                 "parts": [{"name": {"a": [1]}, "count": 2}, 3, {"count": 4, "day": [], "nog": {"a": 1}}],
                 "any": 1}""", faults);
        assertThat(faults)
                .extracting(InputFault::location)
                .containsExactlyInAnyOrder(
                        "/name",
                        "/count",
                        "/done",
                        "/price",
                        "/colour",
                        "/day",
                        "/moment",
                        "/onbekend",
                        "/a~1~0b",
                        "/labels/1",
                        "/labels/2",
                        "/sizes/b",
                        "/parts/0/name",
                        "/parts/1",
                        "/parts/2/day",
                        "/parts/2/nog");
        assertThat(read.labels()).containsExactly("a", null, null, "c");
        assertThat(read.parts().get(0).count()).isEqualTo(2);
        assertThat(read.parts().get(2).count()).isEqualTo(4);
        assertThat(read.any()).isEqualTo(1);
    }

    @Test
    void what_is_of_another_form_as_a_whole_is_told() throws IOException {
        List<InputFault> faults = new ArrayList<>();
        assertThat(read(Body.class, "[1]", faults)).isNull();
        assertThat(faults).extracting(InputFault::location).containsExactly("");
    }

    @Test // the body was read again for each fault
    void a_body_is_read_once_however_many_faults_it_has() throws IOException {
        READ.set(0);
        List<InputFault> faults = new ArrayList<>();
        String body = IntStream.range(0, 1_000)
                .mapToObj(n -> "{\"text\": " + (n % 20 == 0 ? n : "\"a\"") + "}")
                .collect(Collectors.joining(",", "[", "]"));
        Type list = json.getTypeFactory().constructCollectionType(List.class, Text.class);
        assertThat((List<?>) read(list, body, faults)).hasSize(1_000);
        assertThat(faults).hasSize(50);
        assertThat(READ).hasValue(1_000);
    }

    @Test
    void who_makes_the_same_fault_everywhere_is_told_a_hundred_times() throws IOException {
        READ.set(0);
        List<InputFault> faults = new ArrayList<>();
        Type list = json.getTypeFactory().constructCollectionType(List.class, Text.class);
        assertThat(read(list, "[" + "{\"text\": 1},".repeat(999) + "{}]", faults))
                .isNull();
        assertThat(faults).hasSize(100);
        assertThat(READ.get()).isLessThan(110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}[]", "{} 1", "1 2", "[] null", "\"a\" \"b\""})
    void a_body_is_one_value(String body) {
        assertThatThrownBy(() -> JsonValues.faults(json.getFactory(), body)).isInstanceOf(JsonParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[] ", " 1", "{\"a\": [{}, [], 1]}"})
    void one_value_is_taken(String body) throws IOException {
        assertThat(JsonValues.faults(json.getFactory(), body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "{}", "{\"b\": 1}", "[]", "[1]"})
    void a_list_has_at_most_a_thousand_places(String item) throws IOException {
        String thousand = (item + ",").repeat(999) + item;
        assertThat(JsonValues.faults(json.getFactory(), "{\"a\": [[" + thousand + "]]}"))
                .isEmpty();
        assertThat(JsonValues.faults(json.getFactory(), "{\"a\": [[" + thousand + "," + thousand + "," + item + "]]}"))
                .extracting(InputFault::location)
                .containsExactly("/a/0");
        assertThat(JsonValues.faults(json.getFactory(), "[" + thousand + "," + item + "]"))
                .extracting(InputFault::location)
                .containsExactly("");
    }

    @Test
    void a_number_that_no_decimal_can_hold_is_a_fault_among_others() throws IOException {
        String body = "{\"any\": [1e-99999999999, 1E400], \"count\": 1}";
        List<InputFault> faults = JsonValues.faults(json.getFactory(), body);
        assertThat(faults).extracting(InputFault::location).containsExactly("/any/0", "/any/1");
        JsonFaults form = new JsonFaults(json);
        assertThat(form.readAround(Body.class, JsonFaults.without(form.tree(body), faults), faults))
                .isInstanceOf(Body.class);
    }

    @Test
    void a_number_keeps_every_digit_where_no_type_says_what_it_is() throws IOException {
        Body read = json.readValue("{\"any\": 1.00000000000000000001}", Body.class);
        assertThat(read.any()).isEqualTo(new BigDecimal("1.00000000000000000001"));
    }

    private Object read(Type type, String body, List<InputFault> faults) throws IOException {
        JsonFaults form = new JsonFaults(json);
        return form.readAround(type, form.tree(body), faults);
    }
}
