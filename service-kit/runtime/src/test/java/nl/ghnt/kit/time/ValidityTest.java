package nl.ghnt.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 1);

    @Test
    void the_begin_is_included_and_the_end_is_not() {
        Validity validity = Validity.between(DAY, DAY.plusDays(10));
        assertThat(validity.includes(DAY)).isTrue();
        assertThat(validity.includes(DAY.plusDays(9))).isTrue();
        assertThat(validity.includes(DAY.plusDays(10))).isFalse();
        assertThat(validity.includes(DAY.minusDays(1))).isFalse();
    }

    @Test
    void without_an_end_or_a_begin_it_is_open_there() {
        assertThat(Validity.from(DAY).includes(DAY.plusYears(100))).isTrue();
        assertThat(Validity.between(null, DAY).includes(DAY.minusYears(100))).isTrue();
    }

    @Test
    void an_empty_period_is_refused() {
        assertThatThrownBy(() -> Validity.between(DAY, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void two_periods_overlap_when_a_day_is_in_both(
            @ForAll @IntRange(max = 30) int begin,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 30) int otherBegin,
            @ForAll @IntRange(min = 1, max = 30) int otherLength) {
        Validity one = Validity.between(DAY.plusDays(begin), DAY.plusDays(begin + length));
        Validity other = Validity.between(DAY.plusDays(otherBegin), DAY.plusDays(otherBegin + otherLength));
        boolean shared = DAY.datesUntil(DAY.plusDays(100)).anyMatch(day -> one.includes(day) && other.includes(day));
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Test
    void within_another_period_it_is_what_they_share() {
        Validity open = Validity.from(DAY);
        Validity closed = Validity.between(DAY.minusDays(5), DAY.plusDays(5));
        assertThat(open.within(closed)).isEqualTo(Validity.between(DAY, DAY.plusDays(5)));
        assertThat(closed.within(open)).isEqualTo(Validity.between(DAY, DAY.plusDays(5)));
        assertThat(closed.within(Validity.between(null, null))).isEqualTo(closed);
        assertThat(Validity.between(null, null).within(closed)).isEqualTo(closed);
    }
}
