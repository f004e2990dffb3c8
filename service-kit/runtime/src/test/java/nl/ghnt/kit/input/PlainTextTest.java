package nl.ghnt.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007", "\u0085", "\uD800", "\uDC00\uD800", "\uFFFF", "\uFDD0"})
    void what_would_not_come_back_is_not_kept(String text) {
        assertThat(PlainText.isKeepable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "een\ttwee\r\ndrie", "Súdwest", "\uD83D\uDE00", "\u200F\u05D0"})
    void all_other_text_is(String text) {
        assertThat(PlainText.isKeepable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t", "\u00A0", "\u200B\u200D", "\u202E\u2066", "\uFEFF", "\u3164", "\u2800", "\u0301"})
    void a_text_of_which_nothing_is_seen_is_blank(String text) {
        assertThat(PlainText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "\u200B\u05D0", "\uD83D\uDE00", "0"})
    void a_text_of_which_something_is_seen_is_not(String text) {
        assertThat(PlainText.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Fryslân, fryslan",
        "FRYSLA\u0302N, fryslan",
        "'\u2019s-Gravenhage', sgravenhage",
        "Alkmaar – West Friesland, alkmaarwestfriesland"
    })
    void spellings_of_one_name_have_one_key(String text, String key) {
        assertThat(Spelling.key(text)).isEqualTo(key);
    }
}
