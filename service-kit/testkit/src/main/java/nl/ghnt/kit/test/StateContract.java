package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.state.StateTable;
import org.junit.jupiter.api.DynamicTest;

/**
 * What each step does to a thing in each of its states: what the test expects, written out beside the table of the code, or a
 * refusal that changes nothing.
 *
 * @param expected by state, each of them, what follows by the steps that are possible; at least one step
 * @param refusal what the other steps are refused with
 * @param in makes one in a state
 * @param step takes a step, as the code that serves it does
 * @param state reads where it stands
 */
public record StateContract<T, S extends Enum<S>, A extends Enum<A>>(
        Map<S, Map<A, S>> expected, Fault refusal, Function<S, T> in, BiConsumer<T, A> step, Function<T, S> state) {

    /** One test for each pair of a state and a step. */
    public Stream<DynamicTest> eachPair() {
        S anyState = expected.keySet().iterator().next();
        A anyStep = expected.values().stream()
                .flatMap(steps -> steps.keySet().stream())
                .findFirst()
                .orElseThrow();
        return Stream.of(anyState.getDeclaringClass().getEnumConstants())
                .flatMap(from -> Stream.of(anyStep.getDeclaringClass().getEnumConstants())
                        .map(taken -> DynamicTest.dynamicTest(from + " " + taken, () -> check(from, taken))));
    }

    private void check(S from, A taken) {
        T thing = in.apply(from);
        assertThat(state.apply(thing)).as("made in this state").isEqualTo(from);
        S after = expected.get(from).get(taken);
        if (after == null) {
            assertThatThrownBy(() -> step.accept(thing, taken))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.fault()).isEqualTo(refusal);
                        assertThat(refused.members()).containsEntry("huidigeStatus", from);
                    });
            assertThat(state.apply(thing)).as("after a refusal").isEqualTo(from);
        } else {
            step.accept(thing, taken);
            assertThat(state.apply(thing)).isEqualTo(after);
        }
    }

    /** That the description of the service draws the table that the code has. */
    public static void assertDrawn(StateTable<?, ?> table) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + table.diagram() + "\n```");
    }
}
