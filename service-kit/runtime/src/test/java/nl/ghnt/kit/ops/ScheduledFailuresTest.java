package nl.ghnt.kit.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class ScheduledFailuresTest {

    private final Logger logger = Logger.getLogger(ScheduledFailures.class.getName());
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        logger.addHandler(lines);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(lines);
    }

    @Test
    void a_database_that_is_away_is_a_line_without_a_trace() {
        fail(new IllegalStateException(new PSQLException("refused", PSQLState.CONNECTION_UNABLE_TO_CONNECT)));

        assertThat(lines.all).singleElement().satisfies(line -> {
            assertThat(line.getLevel().intValue()).isEqualTo(Level.WARNING.intValue());
            assertThat(line.getThrown()).isNull();
            assertThat(line.getMessage()).contains("Care#measure", "refused");
        });
    }

    @Test
    void what_is_wrong_with_the_work_itself_has_a_trace() {
        IllegalStateException wrong = new IllegalStateException("wrong");
        fail(wrong);

        assertThat(lines.all).singleElement().satisfies(line -> {
            assertThat(line.getLevel().intValue()).isGreaterThan(Level.WARNING.intValue());
            assertThat(line.getThrown()).isSameAs(wrong);
        });
    }

    private static void fail(Throwable failure) {
        new ScheduledFailures().failed(new FailedExecution(new Execution(), failure));
    }

    private static final class Execution implements ScheduledExecution, Trigger {

        @Override
        public Trigger getTrigger() {
            return this;
        }

        @Override
        public Instant getFireTime() {
            return Instant.EPOCH;
        }

        @Override
        public Instant getScheduledFireTime() {
            return Instant.EPOCH;
        }

        @Override
        public String getId() {
            return "1";
        }

        @Override
        public Instant getNextFireTime() {
            return Instant.EPOCH;
        }

        @Override
        public Instant getPreviousFireTime() {
            return Instant.EPOCH;
        }

        @Override
        public boolean isOverdue() {
            return false;
        }

        @Override
        public String getMethodDescription() {
            return "Care#measure";
        }
    }

    private static final class Lines extends Handler {
        private final List<LogRecord> all = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            all.add(line);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
