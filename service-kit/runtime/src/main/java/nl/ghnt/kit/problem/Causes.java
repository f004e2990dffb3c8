package nl.ghnt.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.postgresql.util.PSQLException;

/** Tells apart what somebody did wrong from what is merely away for a while. */
public final class Causes {

    private static final int MOST = 50;
    private static final Set<String> TOOK_TOO_LONG = Set.of("55P03", "57014", "25P03");

    private Causes() {}

    /** Whether a need (database, broker) is away: worth trying again, and nobody's input is at fault. */
    public static boolean infrastructure(Throwable thrown) {
        return chain(thrown).anyMatch(Causes::meansAway);
    }

    /** Whether two changes met on one aggregate. */
    public static boolean optimisticLock(Throwable thrown) {
        return chain(thrown)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    /** PostgreSQL's own error behind an exception, when there is one. */
    public static Optional<PSQLException> postgres(Throwable thrown) {
        return chain(thrown)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .findFirst();
    }

    public static Throwable root(Throwable thrown) {
        return chain(thrown).reduce((first, second) -> second).orElse(thrown);
    }

    private static boolean meansAway(Throwable cause) {
        if (cause instanceof JDBCConnectionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof ConnectException
                || cause instanceof TimeoutException
                || cause instanceof org.apache.kafka.common.errors.RetriableException) {
            return true;
        }
        return cause instanceof SQLException sql && (stateMeansAway(sql.getSQLState()) || poolIsEmpty(sql));
    }

    // the connection pool says so in words only
    private static boolean poolIsEmpty(SQLException failure) {
        return failure.getSQLState() == null
                && String.valueOf(failure.getMessage()).contains("acquisition timeout");
    }

    // 08 connection, 53 out of resources, 57P shutdown or crash, 40 rolled back (serialization, deadlock); and what
    // took longer than it may: 55P03 a lock, 57014 a statement, 25P03 a transaction that did nothing
    private static boolean stateMeansAway(String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.startsWith("40")
                        || TOOK_TOO_LONG.contains(state));
    }

    /** All that is behind an exception: causes, and what was suppressed, where a commit that fails hides its cause. */
    private static Stream<Throwable> chain(Throwable thrown) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> inOrder = new ArrayList<>();
        Deque<Throwable> ahead = new ArrayDeque<>(List.of(thrown));
        while (!ahead.isEmpty() && inOrder.size() < MOST) {
            Throwable next = ahead.poll();
            if (found.add(next)) {
                inOrder.add(next);
                ahead.addAll(List.of(next.getSuppressed()));
                if (next.getCause() != null) {
                    ahead.add(next.getCause());
                }
            }
        }
        return inOrder.stream();
    }
}
