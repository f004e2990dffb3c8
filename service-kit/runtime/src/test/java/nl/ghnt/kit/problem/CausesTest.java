package nl.ghnt.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is behind an exception, also where the framework hides it. */
class CausesTest {

    private static final SQLException DEADLOCK = new SQLException("deadlock detected", "40P01");

    @Test // a commit that fails tells what the flush before it ran into as a suppressed exception only
    void a_cause_is_found_among_what_was_suppressed() {
        assertThat(Causes.optimisticLock(failedCommit(new OptimisticLockException())))
                .isTrue();
        assertThat(Causes.infrastructure(failedCommit(DEADLOCK))).isTrue();
        assertThat(Causes.root(failedCommit(new IllegalStateException(DEADLOCK))))
                .isSameAs(DEADLOCK);
    }

    @Test
    void what_is_suppressed_deeper_is_found_too() {
        RuntimeException outer = new RuntimeException(failedCommit(new IllegalStateException(DEADLOCK)));
        assertThat(Causes.infrastructure(outer)).isTrue();
    }

    @Test
    void causes_in_a_circle_end() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.initCause(other);
        one.addSuppressed(other);
        assertThat(Causes.infrastructure(one)).isFalse();
        assertThat(Causes.optimisticLock(one)).isFalse();
    }

    private static RollbackException failedCommit(Exception hidden) {
        RollbackException failed = new RollbackException("Could not commit transaction.");
        failed.addSuppressed(hidden);
        return failed;
    }
}
