package nl.ghnt.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRangesTest {

    private static final List<String> OFFERED = List.of("application/json", "text/csv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "application/*|application/json",
                "text/*|text/csv",
                "text/csv, application/json;q=0.9|text/csv",
                "*/*, application/json;q=0|text/csv",
                "*/*;q=0.1, text/csv;q=0.05|application/json",
                "text/html, */*;q=0.8|application/json",
                "TEXT/CSV;header=\"a,b;q=0\"|text/csv"
            })
    void the_most_wanted_of_what_is_offered_is_chosen(String accept, String chosen) {
        assertThat(MediaRanges.parse(accept).orElseThrow().best(OFFERED)).hasValue(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*;q=0", "text/html", "application/json;q=0, text/csv;q=0.000"})
    void nothing_is_chosen_of_what_is_not_wanted(String accept) {
        assertThat(MediaRanges.parse(accept).orElseThrow().best(OFFERED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";",
                "json",
                "*/json",
                "a/b;q=2",
                "a/b;q=1.001",
                "a/b;q=-1",
                "a/b;q",
                "a/b;q=0;q=1",
                "a/b,,c",
                "a b/c"
            })
    void what_is_no_list_of_media_types_is_refused(String accept) {
        assertThat(MediaRanges.parse(accept)).isEmpty();
    }
}
