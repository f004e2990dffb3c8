package nl.ghnt.projectpool.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import org.junit.jupiter.api.Test;

class VerdeelsleutelTest {

    @Test
    void de_centen_die_overblijven_gaan_naar_wie_het_meest_verloor() {
        assertThat(verdeel("100.00", "1", "1", "1")).containsExactly("33.34", "33.33", "33.33");
        assertThat(verdeel("0.05", "1", "2")).containsExactly("0.02", "0.03");
        assertThat(verdeel("40000.00", "20000.50", "19999.50")).containsExactly("20000.50", "19999.50");
    }

    @Test
    void wie_niets_krijgt_staat_er_niet_bij() {
        assertThat(verdeel("0.01", "1", "1")).containsExactly("0.01");
    }

    @Test
    void de_aandelen_zijn_samen_altijd_het_bedrag() {
        Random toeval = new Random(20190520);
        for (int i = 0; i < 1000; i++) {
            BigDecimal bedrag = BigDecimal.valueOf(1 + toeval.nextInt(10_000_000), 2);
            List<Aandeelhouder> gevraagd = Stream.generate(() ->
                            new Aandeelhouder("regio", null, BigDecimal.valueOf(1 + toeval.nextInt(9_999_999), 2)))
                    .limit(1 + toeval.nextInt(9))
                    .toList();
            assertThat(Verdeelsleutel.verdeel(bedrag, gevraagd).stream()
                            .map(Aandeelhouder::aandeel)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(bedrag);
        }
    }

    private static List<String> verdeel(String bedrag, String... aandelen) {
        return Verdeelsleutel.verdeel(
                        new BigDecimal(bedrag),
                        Stream.of(aandelen)
                                .map(aandeel -> new Aandeelhouder("regio", null, new BigDecimal(aandeel)))
                                .toList())
                .stream()
                .map(deelnemer -> deelnemer.aandeel().toPlainString())
                .toList();
    }
}
