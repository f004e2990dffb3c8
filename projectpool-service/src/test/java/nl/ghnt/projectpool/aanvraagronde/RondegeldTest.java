package nl.ghnt.projectpool.aanvraagronde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.ghnt.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RondegeldTest {

    /** As in 2019: 3,199,042 of 3,000,000. */
    private final Rondegeld boven =
            Rondegeld.van(new BigDecimal("3000000")).kenToe(new BigDecimal("3199042"), new BigDecimal("3200000"));

    @Test
    void boven_het_budget_gaat_niet_vanzelf() {
        assertThat(boven.overschrijding()).isEqualByComparingTo("199042");
        assertThat(boven.ruimte()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> boven.kenToe(new BigDecimal("0.01"), null)).isInstanceOf(ProblemException.class);
    }

    @Test // 958 euros were not used: who comes later has it decided anew, and up to which total
    void een_besluit_om_erboven_te_gaan_reikt_tot_een_totaal_en_geldt_een_keer() {
        assertThatThrownBy(() -> boven.kenToe(new BigDecimal("958"), null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> boven.kenToe(new BigDecimal("958.01"), new BigDecimal("3200000")))
                .isInstanceOf(ProblemException.class);
        assertThat(boven.kenToe(new BigDecimal("958"), new BigDecimal("3200000"))
                        .overschrijding())
                .isEqualByComparingTo("200000");
    }

    @Test // what a higher budget holds was not decided to be above it any more
    void een_hoger_budget_neemt_de_overschrijding_op() {
        Rondegeld verhoogd = boven.metBudget(new BigDecimal("3199042"));
        assertThat(verhoogd.overschrijding()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> verhoogd.kenToe(BigDecimal.ONE, null)).isInstanceOf(ProblemException.class);
        assertThat(boven.metBudget(new BigDecimal("3100000")).overschrijding()).isEqualByComparingTo("99042");
    }

    @Test
    void een_budget_onder_wat_is_toegekend_wordt_geweigerd() {
        assertThatThrownBy(() -> boven.metBudget(new BigDecimal("2999999"))).isInstanceOf(ProblemException.class);
    }
}
