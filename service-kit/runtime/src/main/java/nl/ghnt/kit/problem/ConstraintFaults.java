package nl.ghnt.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Names the fault behind a violated database constraint. Rules that only the database can hold under concurrent
 * writes (no overlap, only one) thereby get their own problem, not a general one.
 */
@ApplicationScoped
public class ConstraintFaults {

    // unique, exclusion, foreign key, check
    private static final Set<String> RULE_STATES = Set.of("23505", "23P01", "23503", "23514");

    private final Map<String, Fault> faultByConstraint = new HashMap<>();

    ConstraintFaults(Instance<Source> sources) {
        sources.forEach(source -> faultByConstraint.putAll(source.faultByConstraint()));
    }

    /** A service's own faults by the name of the constraint that holds the rule. */
    public interface Source {
        Map<String, Fault> faultByConstraint();
    }

    /** The problem to answer with when a constraint was violated; empty when none was. */
    public Optional<ProblemException> faultOf(Throwable thrown) {
        return Causes.postgres(thrown)
                .filter(error -> RULE_STATES.contains(error.getSQLState()))
                .map(error -> faultByConstraint
                        .getOrDefault(constraint(error), KitFault.CONFLICT)
                        .because(new Text(
                                "Dit is in strijd met wat al is vastgelegd.",
                                "This conflicts with what was recorded before.")));
    }

    private static String constraint(PSQLException error) {
        ServerErrorMessage message = error.getServerErrorMessage();
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }
}
