package nl.ghnt.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.panache.common.Sort;
import nl.ghnt.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    private final Sorting sorting = Sorting.by(Sort.by("naam"), "id").offering("naam", "naam");

    @Test
    void the_standard_order_stays_the_same_however_often_it_is_asked_for() {
        sorting.parse(null);
        sorting.parse("");

        assertThat(sorting.parse(null).getColumns())
                .extracting(Sort.Column::getName)
                .containsExactly("collate(naam as dutch)", "id");
    }

    @Test
    void an_order_that_is_asked_for_ends_with_the_tie_breaker() {
        sorting.parse("-naam");

        assertThat(sorting.parse("-naam").getColumns())
                .extracting(Sort.Column::getName)
                .containsExactly("collate(naam as dutch)", "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam,naam", "naam,-naam", "naam,", ",", "-", "onbekend"})
    void each_field_is_sorted_by_once_and_only_what_is_offered(String asked) {
        assertThatThrownBy(() -> sorting.parse(asked)).isInstanceOf(ProblemException.class);
    }
}
