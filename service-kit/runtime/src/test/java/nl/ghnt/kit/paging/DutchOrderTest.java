package nl.ghnt.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.panache.common.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutchOrderTest {

    private static final List<String> NAMES = List.of(
            "Aa en Hunze", "de Bilt", "Den Bosch", "Etten-Leur", "Één", "'s-Gravenhage", "Súdwest-Fryslân", "Zwolle");

    @Test
    void names_stand_where_a_reader_looks_for_them() {
        assertThat(NAMES.stream().sorted().sorted(DutchOrder.TEXTS))
                .containsExactly(
                        "Aa en Hunze",
                        "de Bilt",
                        "Den Bosch",
                        "Één",
                        "Etten-Leur",
                        "'s-Gravenhage",
                        "Súdwest-Fryslân",
                        "Zwolle");
    }

    @Test
    void text_for_people_is_in_it_and_a_code_is_not() {
        Sorting sorting = Sorting.by(Sort.by("n.titel").and("soort"), "id").offering("code", "code");
        assertThat(sorting.parse(null).getColumns())
                .extracting(Sort.Column::getName)
                .containsExactly("collate(n.titel as dutch)", "soort", "id");
        assertThat(sorting.parse("-code").getColumns())
                .extracting(Sort.Column::getName)
                .containsExactly("code", "id");
    }

    @Test
    void a_list_in_memory_is_in_it_too() {
        Ordering<String> ordering = new Ordering<String>().by("naam", name -> name);
        Sort sort = Sorting.by(Sort.by("naam"), "naam").parse(null);
        assertThat(NAMES.stream().sorted(ordering.comparator(sort))).startsWith("Aa en Hunze", "de Bilt");
    }
}
