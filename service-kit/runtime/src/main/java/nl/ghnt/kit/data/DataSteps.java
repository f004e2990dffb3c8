package nl.ghnt.kit.data;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** Runs the data steps at the start; replicas that start together run each step once. */
@ApplicationScoped
public class DataSteps {

    private static final Logger LOG = Logger.getLogger(DataSteps.class);
    private static final int BEFORE_MESSAGES = 100;
    private static final int TRANSACTION_SECONDS = 300;

    private final List<DataStep> steps;
    private final ProgrammeData files;
    private final EntityManager entities;
    private final DataTables tables;
    private final Clock clock;

    DataSteps(@All List<DataStep> steps, ProgrammeData files, EntityManager entities, DataTables tables, Clock clock) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(DataStep::order).thenComparing(DataStep::name))
                .toList();
        this.files = files;
        this.entities = entities;
        this.tables = tables;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(BEFORE_MESSAGES) StartupEvent start) {
        run();
    }

    /** All steps, in the order in which they run. */
    public List<DataStep> steps() {
        return steps;
    }

    /** Runs the steps that have not run in their present version, or a later one; those that have change nothing. */
    public void run() {
        steps.forEach(step ->
                QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).run(() -> runOnce(step)));
    }

    private void runOnce(DataStep step) {
        int previous = tables.lastVersion(step.name());
        if (previous < step.version()) {
            List<DataOutcome> outcome = load(step, previous);
            tables.ran(step, clock.instant());
            LOG.infof("Loaded %s, version %d: %s", step.name(), step.version(), outcome);
        }
    }

    /** Runs a step in the running transaction as a version after the one that ran last. */
    public List<DataOutcome> raise(DataStep step) {
        return load(step, tables.lastVersion(step.name()));
    }

    private List<DataOutcome> load(DataStep step, int previous) {
        entities.clear(); // what stands is what the database says
        DataLoad load = new DataLoad(step, previous, clock.instant(), files, entities, tables);
        step.load(load);
        return load.close();
    }
}
