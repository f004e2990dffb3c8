package nl.ghnt.kit.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class StateTableTest {

    private enum Door {
        SHUT,
        AJAR,
        BRICKED_UP
    }

    private enum Act {
        OPEN,
        SHUT,
        PAINT
    }

    private static final StateTable<Door, Act> LIFE = StateTable.of(Door.class, Act.class)
            .with(Door.SHUT, Act.OPEN, Door.AJAR)
            .with(Door.AJAR, Act.SHUT, Door.SHUT)
            .with(Door.SHUT, Act.PAINT, Door.SHUT);

    @Test
    void an_action_leads_to_the_state_that_the_table_says() {
        assertThat(LIFE.after(Door.SHUT, Act.OPEN, KitFault.CONFLICT)).isEqualTo(Door.AJAR);
        assertThat(LIFE.after(Door.SHUT, Act.PAINT, KitFault.CONFLICT)).isEqualTo(Door.SHUT);
        assertThat(LIFE.possibleIn(Door.SHUT)).containsExactly(Act.OPEN, Act.PAINT);
    }

    @Test
    void what_is_not_in_the_table_is_refused_with_what_is() {
        assertThatThrownBy(() -> LIFE.after(Door.AJAR, Act.PAINT, KitFault.CONFLICT))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.detail().nl())
                            .isEqualTo("PAINT kan niet als de toestand AJAR is; mogelijk is dan: SHUT.");
                    assertThat(refusal.detail().en())
                            .isEqualTo("PAINT is not possible in state AJAR; possible there: SHUT.");
                    assertThat(refusal.members()).containsEntry("huidigeStatus", Door.AJAR);
                });
        assertThatThrownBy(() -> LIFE.after(Door.BRICKED_UP, Act.OPEN, KitFault.CONFLICT))
                .hasMessage("OPEN kan niet als de toestand BRICKED_UP is; mogelijk is dan: niets.");
    }

    @Test
    void the_same_step_is_in_the_table_once() {
        assertThatThrownBy(() -> LIFE.with(Door.SHUT, Act.OPEN, Door.BRICKED_UP))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_diagram_has_every_step() {
        assertThat(LIFE.diagram()).isEqualTo("""
                stateDiagram-v2
                    [*] --> SHUT
                    SHUT --> AJAR: OPEN
                    SHUT --> SHUT: PAINT
                    AJAR --> SHUT: SHUT""");
    }
}
