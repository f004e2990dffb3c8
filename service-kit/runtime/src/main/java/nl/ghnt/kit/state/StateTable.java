package nl.ghnt.kit.state;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ghnt.kit.problem.Fault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.Text;

/**
 * What can be done to a thing in which state, and the state that it leads to. The one place where that stands: what is not
 * in it is refused, and the refusal says what is possible; a diagram for people is drawn of it.
 *
 * @param <S> states, the first one being that in which a thing begins
 * @param <A> actions
 */
public final class StateTable<S extends Enum<S>, A extends Enum<A>> {

    private final Class<S> states;
    private final Class<A> actions;
    private final Map<S, Map<A, S>> next;

    private StateTable(Class<S> states, Class<A> actions, Map<S, Map<A, S>> next) {
        this.states = states;
        this.actions = actions;
        this.next = next;
    }

    /** A table in which nothing is possible yet. */
    public static <S extends Enum<S>, A extends Enum<A>> StateTable<S, A> of(Class<S> states, Class<A> actions) {
        return new StateTable<>(states, actions, Map.of());
    }

    /**
     * This table, in which {@code action} is possible too.
     *
     * @param after state that it leads to; {@code state} itself when it changes only what the thing says
     * @throws IllegalStateException when it is in the table already
     */
    public StateTable<S, A> with(S state, A action, S after) {
        Map<S, Map<A, S>> more = new EnumMap<>(states);
        next.forEach((from, steps) -> more.put(from, new EnumMap<>(steps)));
        S before = more.computeIfAbsent(state, from -> new EnumMap<>(actions)).put(action, after);
        if (before != null) {
            throw new IllegalStateException(action + " in " + state + " is in the table already");
        }
        return new StateTable<>(states, actions, more);
    }

    /**
     * The state that an action leads to.
     *
     * @throws ProblemException {@code refusal}, with the state and what is possible in it, when the action is not
     */
    public S after(S state, A action, Fault refusal) {
        S after = steps(state).get(action);
        if (after != null) {
            return after;
        }
        Set<A> possible = possibleIn(state);
        String names = possible.stream().map(Enum::name).collect(Collectors.joining(", "));
        throw refusal.because(new Text(
                        action + " kan niet als de toestand " + state + " is; mogelijk is dan: "
                                + (possible.isEmpty() ? "niets" : names) + ".",
                        action + " is not possible in state " + state + "; possible there: "
                                + (possible.isEmpty() ? "nothing" : names) + "."))
                .with("huidigeStatus", state)
                .with("mogelijk", possible);
    }

    /** What can be done in a state, in the order of the actions. */
    public Set<A> possibleIn(S state) {
        return new TreeSet<>(steps(state).keySet());
    }

    /** A Mermaid state diagram, line by line; what leaves the state as it is stands in it too. */
    public String diagram() {
        StringBuilder lines = new StringBuilder("stateDiagram-v2\n    [*] --> " + states.getEnumConstants()[0]);
        Arrays.stream(states.getEnumConstants()).forEach(state -> steps(state)
                .forEach((action, after) -> lines.append("\n    %s --> %s: %s".formatted(state, after, action))));
        return lines.toString();
    }

    private Map<A, S> steps(S state) {
        return next.getOrDefault(state, Map.of());
    }
}
