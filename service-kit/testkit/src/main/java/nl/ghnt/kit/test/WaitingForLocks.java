package nl.ghnt.kit.test;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/**
 * Sees in the database of a test that somebody waits for what another holds, so that a test of two at once decides itself
 * who comes first, and does not hope for it.
 */
public final class WaitingForLocks {

    private static final String WAITS = """
            select exists (select 1 from pg_stat_activity
            where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0)\
            """;

    private WaitingForLocks() {}

    /** Goes on once somebody waits. */
    public static void awaitOne() {
        Awaitility.await().until(WaitingForLocks::somebodyWaits);
    }

    private static boolean somebodyWaits() throws SQLException {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITS)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
