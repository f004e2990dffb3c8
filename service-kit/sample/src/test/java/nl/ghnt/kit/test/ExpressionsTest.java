package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+", "(a|a)*", "a*a*a*", "(.*,)*x", "(-?a*)*"})
    void one_that_goes_over_a_text_again_and_again_is_noticed(String expression) {
        assertThat(Expressions.isLinear(expression)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-z0-9]+(-[a-z0-9]+)*", "GM\\d{4}", "https?://\\S+"})
    void one_that_goes_over_it_once_is_not(String expression) {
        assertThat(Expressions.isLinear(expression)).isTrue();
    }

    @Test
    void those_of_compiled_classes_are_found_wherever_they_stand() {
        assertThat(Expressions.in(Path.of("target", "test-classes"))).contains("[a-z]", "[b-y]");
    }
}
