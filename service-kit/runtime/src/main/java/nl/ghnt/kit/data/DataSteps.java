package nl.ghnt.kit.data;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import nl.ghnt.kit.problem.SqlFailure;
import org.jboss.logging.Logger;

/** Runs the data steps at the start; replicas that start together run each step once. */
@ApplicationScoped
public class DataSteps {

    private static final Logger LOG = Logger.getLogger(DataSteps.class);
    private static final int BEFORE_MESSAGES = 100;
    private static final int LOCK = 0x64617461;
    private static final int TRANSACTION_SECONDS = 300;

    private final List<DataStep> steps;
    private final DataSource database;
    private final Clock clock;

    DataSteps(Instance<DataStep> steps, DataSource database, Clock clock) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(DataStep::order).thenComparing(DataStep::name))
                .toList();
        this.database = database;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(BEFORE_MESSAGES) StartupEvent start) {
        run();
    }

    /** Runs the steps that have not run in their present version; those that have change nothing. */
    public void run() {
        steps.forEach(step ->
                QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).run(() -> runOnce(step)));
    }

    private void runOnce(DataStep step) {
        if (claim(step)) {
            step.load();
            LOG.infof("Loaded %s, version %d", step.name(), step.version());
        }
    }

    private boolean claim(DataStep step) {
        try (Connection connection = database.getConnection();
                Statement lock = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into data_step (name, version, recorded_at) values (?, ?, ?) on conflict do nothing")) {
            lock.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            insert.setString(1, step.name());
            insert.setInt(2, step.version());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
