package nl.ghnt.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessRefTest {

    @Test
    void a_running_process_is_found() {
        assertThat(ProcessRef.current().find()).contains(ProcessHandle.current());
    }

    @Test
    void a_number_that_now_belongs_to_another_process_is_not_the_process_that_was_meant() {
        ProcessRef now = ProcessRef.current();
        ProcessRef before = new ProcessRef(now.pid(), now.startedAt().minus(Duration.ofMinutes(1)));

        assertThat(before.isRunning()).isFalse();
    }

    @Test
    void an_ended_process_is_not_found() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessRef ref = ProcessRef.of(process.toHandle());
        assertThat(ref.isRunning()).isTrue();

        process.destroyForcibly().waitFor();

        assertThat(ref.isRunning()).isFalse();
    }

    /** A process whose parent does not wait for it stays in the table, as in containers where process 1 does not. */
    @Test
    void an_ended_process_that_nobody_waited_for_is_not_found() throws IOException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.1 & exec sleep 60").start();
        try {
            ProcessRef child = await().until(
                            () -> parent.descendants().findFirst().map(ProcessRef::of), Optional::isPresent)
                    .orElseThrow();

            await().until(() -> !child.isRunning());
            assertThat(ProcessHandle.of(child.pid())).isPresent();
        } finally {
            parent.destroyForcibly();
        }
    }
}
