package nl.ghnt.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.panache.common.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingTest {

    private record Item(String name, Integer number) {}

    private static final Item A2 = new Item("a", 2);
    private static final Item A1 = new Item("a", 1);
    private static final Item B = new Item("b", null);

    private final Ordering<Item> ordering =
            new Ordering<Item>().by("name", Item::name).by("number", Item::number);

    private List<Item> sorted(Sort sort) {
        return List.of(A2, B, A1).stream().sorted(ordering.comparator(sort)).toList();
    }

    @Test
    void a_later_column_decides_between_what_is_equal() {
        assertThat(sorted(Sort.by("name").and("number"))).containsExactly(A1, A2, B);
    }

    @Test
    void each_column_has_its_own_direction() {
        assertThat(sorted(Sort.descending("name").and("number"))).containsExactly(B, A1, A2);
    }

    @Test
    void what_is_unknown_comes_last_and_descending_first() {
        assertThat(sorted(Sort.by("number"))).containsExactly(A1, A2, B);
        assertThat(sorted(Sort.descending("number"))).containsExactly(B, A2, A1);
    }

    @Test
    void a_column_that_it_does_not_know_is_a_mistake_of_the_service() {
        assertThatThrownBy(() -> ordering.comparator(Sort.by("colour"))).hasMessage("no order by colour");
    }
}
