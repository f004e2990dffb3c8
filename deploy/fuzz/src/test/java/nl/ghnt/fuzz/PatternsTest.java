package nl.ghnt.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GM[0-9]{4}",
                "\\d{4}-H[12]",
                "^[a-z0-9]+(-[a-z0-9]+)*$",
                "(?:een|twee|drie)?",
                "^(?:\\d{4}(-(0[1-9]|1[0-2]))?)$",
                "[A-Z][A-Z0-9_]{1,39}",
                "a\\.b|c",
                "x{3}",
                "[a-z-]{2,}"
            })
    void a_text_that_is_made_fits(String pattern) {
        Random random = new Random(7);
        for (int time = 0; time < 200; time++) {
            assertThat(Patterns.text(pattern, random))
                    .hasValueSatisfying(text -> assertThat(text).matches(pattern));
        }
    }

    @Test
    void all_alternatives_and_lengths_come_by() {
        Random random = new Random(7);
        Set<String> seen = new HashSet<>();
        for (int time = 0; time < 200; time++) {
            seen.add(Patterns.text("a|b|c{1,2}", random).orElseThrow());
        }
        assertThat(seen).containsExactlyInAnyOrder("a", "b", "c", "cc");
    }

    @Test
    void what_cannot_be_read_gives_nothing() {
        assertThat(Patterns.text("(?=a)a", new Random(7))).isEmpty();
        assertThat(Patterns.text("[^a]", new Random(7))).isEmpty();
        assertThat(Patterns.text("\\p{L}+", new Random(7))).isEmpty();
    }
}
