package nl.ghnt.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-01-01",
        "2018-04~, 2018-04-01",
        "2018-12-20, 2018-12-20",
        "2019-21, 2019-03-01",
        "2019-23, 2019-09-01",
        "2019-24?, 2019-12-01",
        "2019-06%, 2019-06-01"
    })
    void the_earliest_day_is_the_first_that_the_text_can_mean(String edtf, LocalDate earliest) {
        PartialDate date = new PartialDate(edtf);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.toString()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19", "2019-13", "2019-02-30", "2019-23-01", "2019-1", "eind april 2018", "2019-06-01T00:00"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void every_day_keeps_its_place_in_the_order(
            @ForAll @IntRange(max = 20_000) int a, @ForAll @IntRange(max = 20_000) int b) {
        PartialDate first = PartialDate.of(LocalDate.EPOCH.plusDays(a));
        PartialDate second = PartialDate.of(LocalDate.EPOCH.plusDays(b));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.compare(a, b));
    }

    @ParameterizedTest
    @CsvSource({"2018, 2018-04~", "2018-04~, 2018-05", "2019-07-02, 2019-23", "2019-23, 2019-24"})
    void less_precise_dates_sort_by_their_earliest_day(String earlier, String later) {
        assertThat(Stream.of(new PartialDate(later), new PartialDate(earlier))
                        .sorted()
                        .map(PartialDate::edtf))
                .containsExactly(earlier, later);
    }
}
