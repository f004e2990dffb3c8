package nl.ghnt.kit.kept;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import nl.ghnt.kit.SteadyThread;
import nl.ghnt.kit.problem.SqlFailure;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears of every change that is committed, by whomever, on a connection of its own: every table has a trigger that tells of
 * it ({@code afterMigrate}). Without that connection nothing is kept; that it is half open is noticed within a second.
 */
@ApplicationScoped
class ChangesHeard {

    private static final int QUIET_MILLIS = 250;
    private static final int SILENT_MILLIS = 750;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataSource database;
    private final KeptAnswers answers;
    private final SteadyThread thread = new SteadyThread("changes-heard", this::hear, LONGEST_PAUSE, PATIENCE);

    ChangesHeard(DataSource database, KeptAnswers answers) {
        this.database = database;
        this.answers = answers;
    }

    void start(@Observes StartupEvent event) {
        if (answers.areKept()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.stop();
        thread.join(Duration.ofSeconds(1));
    }

    private void hear() {
        try (Connection connection = database.getConnection()) {
            hearUntilItBreaks(connection);
        } catch (SQLException away) {
            throw new SqlFailure(away);
        } finally {
            answers.listen(false);
        }
    }

    /** The pool does not see that a connection broke on which was only listened, and would give it to the next request. */
    private void hearUntilItBreaks(Connection connection) throws SQLException {
        try {
            hear(connection);
        } catch (SQLException broken) {
            connection.abort(Runnable::run);
            throw broken;
        }
    }

    private void hear(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, SILENT_MILLIS);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen ghnt_changed");
            answers.listen(true);
            PGConnection heard = connection.unwrap(PGConnection.class);
            while (!thread.isStopping()) {
                PGNotification[] told = heard.getNotifications(QUIET_MILLIS);
                if (told != null && told.length > 0) {
                    answers.forget();
                } else {
                    statement.execute("select 1"); // is it still there
                }
                thread.beat();
            }
            statement.execute("unlisten *");
        }
        connection.setNetworkTimeout(Runnable::run, 0);
    }
}
