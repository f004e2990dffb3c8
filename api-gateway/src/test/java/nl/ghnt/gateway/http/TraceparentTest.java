package nl.ghnt.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + ID + "-00f067aa0ba902b7-00",
                "00-" + ID + "-00f067aa0ba902b7-01",
                "cc-" + ID + "-00f067aa0ba902b7-01",
                "cc-" + ID + "-00f067aa0ba902b7-01-later"
            })
    void a_valid_value_is_passed_on_as_it_came(String value) {
        Traceparent trace = Traceparent.accept(List.of(value));
        assertThat(trace).isEqualTo(new Traceparent(value, false));
        assertThat(trace.traceId()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ff-" + ID + "-00f067aa0ba902b7-01",
                "00-" + ID + "-00f067aa0ba902b7-01-later",
                "00-" + ID + "-0000000000000000-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + ID + "-00f067aa0ba902b7"
            })
    void an_invalid_value_starts_a_new_trace(String value) {
        Traceparent trace = Traceparent.accept(List.of(value));
        assertThat(trace.own()).isTrue();
        assertThat(trace.value()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void two_values_are_no_value() {
        String value = "00-" + ID + "-00f067aa0ba902b7-01";
        assertThat(Traceparent.accept(List.of(value, value)).own()).isTrue();
        assertThat(Traceparent.accept(List.of()).own()).isTrue();
    }
}
