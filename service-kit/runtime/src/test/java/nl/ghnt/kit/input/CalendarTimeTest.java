package nl.ghnt.kit.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTimeTest {

    @Test
    void a_day_that_exists_is_that_day() {
        assertThat(CalendarTime.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(CalendarTime.day("1900-01-01")).isEqualTo(CalendarTime.FIRST);
    }

    @Test
    void a_moment_may_have_a_distance_to_utc_and_parts_of_a_second() {
        assertThat(CalendarTime.moment("2019-07-01T02:00:00+02:00")).isEqualTo(Instant.parse("2019-07-01T00:00:00Z"));
        assertThat(CalendarTime.moment("2019-07-01T00:00:00.123456000Z"))
                .isEqualTo(Instant.parse("2019-07-01T00:00:00.123456Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "3000-01-01",
                "2031-02-30",
                "2023-02-29",
                "0000-01-01",
                "+2019-01-01",
                "2019-1-1",
                ""
            })
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> CalendarTime.day(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-07-01T24:00:00Z",
                "2019-06-30T23:59:60Z",
                "2019-07-01t00:00:00Z",
                "2019-07-01T00:00:00",
                "1899-12-31T23:59:59Z",
                "1900-01-01T00:00:00+01:00",
                "2019-07-01"
            })
    void what_is_no_moment_is_refused(String text) {
        assertThatThrownBy(() -> CalendarTime.moment(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
