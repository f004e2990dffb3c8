package nl.ghnt.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource({
        "be%C3%ABindigd, beëindigd",
        "%E2%82%AC%205%20%25, € 5 %",
        "%F0%9F%99%82, \uD83D\uDE42",
        "be\u00C3\u00ABindigd, beëindigd",
        "gewoon, gewoon"
    })
    void text_is_utf8_as_it_is_or_percent_encoded(String header, String text) {
        assertThat(HeaderText.read(header)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% meer", "100%", "5 %-punt", "%C3", "%FF", "%C3%AB en 50% meer"})
    void a_percent_sign_that_encodes_nothing_is_itself(String header) {
        assertThat(HeaderText.read(header)).contains(header);
    }

    @Test
    void beside_signs_that_are_no_ascii_nothing_is_encoded() {
        assertThat(HeaderText.read("\u00C3\u00AB %41")).contains("ë %41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"be\u00EBindigd", "%00", "%C2%85", "%EF%BF%BF", "\u0007"})
    void what_is_no_utf8_or_cannot_be_kept_is_refused(String header) {
        assertThat(HeaderText.read(header)).isEmpty();
    }
}
