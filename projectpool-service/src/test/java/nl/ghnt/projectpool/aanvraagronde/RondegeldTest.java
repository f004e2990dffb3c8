package nl.ghnt.projectpool.aanvraagronde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.ghnt.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RondegeldTest {

    /** As in 2019: 3,199,042 of 3,000,000. */
    private final Rondegeld boven = Rondegeld.van(new BigDecimal("3000000")).kenToe(new BigDecimal("3199042"), true);

    @Test
    void boven_het_budget_gaat_niet_vanzelf() {
        assertThat(boven.overschrijding()).isEqualByComparingTo("199042");
        assertThat(boven.ruimte()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> boven.kenToe(new BigDecimal("0.01"), false)).isInstanceOf(ProblemException.class);
    }

    @Test // what a higher budget holds was not decided to be above it any more
    void een_hoger_budget_neemt_de_overschrijding_op() {
        Rondegeld verhoogd = boven.metBudget(new BigDecimal("3199042"));
        assertThat(verhoogd.overschrijding()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> verhoogd.kenToe(BigDecimal.ONE, false)).isInstanceOf(ProblemException.class);
        assertThat(boven.metBudget(new BigDecimal("3100000")).overschrijding()).isEqualByComparingTo("99042");
    }

    @Test
    void een_budget_onder_wat_is_toegekend_wordt_geweigerd() {
        assertThatThrownBy(() -> boven.metBudget(new BigDecimal("2999999"))).isInstanceOf(ProblemException.class);
    }
}
