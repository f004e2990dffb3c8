package nl.ghnt.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.panache.common.Sort;
import org.junit.jupiter.api.Test;

class SortingTest {

    private final Sorting sorting = Sorting.by(Sort.by("naam"), "id").offering("naam", "naam");

    @Test
    void the_standard_order_stays_the_same_however_often_it_is_asked_for() {
        sorting.parse(null);
        sorting.parse("");

        assertThat(sorting.parse(null).getColumns())
                .extracting(Sort.Column::getName)
                .containsExactly("naam", "id");
    }

    @Test
    void an_order_that_is_asked_for_ends_with_the_tie_breaker() {
        sorting.parse("-naam");

        assertThat(sorting.parse("-naam").getColumns())
                .extracting(Sort.Column::getName)
                .containsExactly("naam", "id");
    }
}
