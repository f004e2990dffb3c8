package nl.ghnt.kit.ops;

import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.ghnt.kit.problem.Causes;
import org.jboss.logging.Logger;

/**
 * Says in the log that scheduled work failed: in one line while the database or the broker is away, for it is done again
 * soon, and with a trace otherwise. What the scheduler says of it by itself is a trace each time, and switched off.
 */
@ApplicationScoped
class ScheduledFailures {

    private static final Logger LOG = Logger.getLogger(ScheduledFailures.class);

    void failed(@Observes FailedExecution failed) {
        String work = failed.getExecution().getTrigger().getMethodDescription();
        Throwable failure = failed.getException();
        if (Causes.infrastructure(failure)) {
            LOG.warnf("%s is tried again later: %s", work, Causes.root(failure));
        } else {
            LOG.errorf(failure, "%s failed", work);
        }
    }
}
