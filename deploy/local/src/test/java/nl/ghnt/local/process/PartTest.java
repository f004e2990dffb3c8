package nl.ghnt.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;
import nl.ghnt.local.storage.Trees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {

    @TempDir
    Path folder;

    private final CompletableFuture<PlatformException> death = new CompletableFuture<>();
    private final List<Part> parts = new ArrayList<>();
    private RunFile runFile;

    @BeforeEach
    void begin() {
        runFile = RunFile.begin(folder.resolve("run.json"), URI.create("http://localhost/realms/ghnt"));
    }

    @AfterEach
    void leaveNothingBehind() {
        parts.forEach(Part::kill);
    }

    @Test
    void a_part_that_dies_while_starting_is_reported_with_its_exit_code_and_its_last_lines() {
        Part part = part(ShellPart.of("sick", "for i in $(seq 40); do echo line $i; done; exit 7", folder));

        assertThatThrownBy(part::start).isInstanceOfSatisfying(PlatformException.class, reason -> {
            assertThat(reason).hasMessageContainingAll("sick died while starting", "exit code 7", "sick.log");
            assertThat(reason.details()).hasSize(15).startsWith("line 26").endsWith("line 40");
        });
    }

    @Test
    void a_part_that_dies_while_running_is_reported_once_with_its_last_lines() throws Exception {
        Part part = part(ShellPart.of("frail", "touch $READY; read x < fifo; echo out of paper; exit 3", folder));
        new ProcessBuilder("mkfifo", folder.resolve("fifo").toString()).start().waitFor();

        part.start();
        assertThat(death).isNotCompleted();
        new ProcessBuilder("sh", "-c", "echo > fifo").directory(folder.toFile()).start();

        PlatformException reason = death.get(10, TimeUnit.SECONDS);
        assertThat(reason).hasMessageContainingAll("frail died while running", "exit code 3");
        assertThat(reason.details()).containsExactly("out of paper");
    }

    @Test
    void a_part_that_does_not_become_ready_in_time_is_reported() {
        Part part =
                part(ShellPart.of("slow", "echo thinking; sleep 60", folder).withStartPatience(Duration.ofMillis(300)));

        assertThatThrownBy(part::start).hasMessageContaining("slow is not ready after");
    }

    @Test
    void a_killed_part_is_no_death_and_can_be_started_again_with_its_earlier_log_kept() {
        Part part = part(ShellPart.obedient("phoenix", folder));
        part.start();
        long first = part.pid().orElseThrow();

        part.kill();
        assertThat(part.isRunning()).isFalse();
        assertThat(ProcessHandle.of(first)).isEmpty();

        part.start();
        assertThat(part.pid().orElseThrow()).isNotEqualTo(first);
        assertThat(death).isNotCompleted();
        assertThat(folder.resolve("phoenix.log.1")).exists();
    }

    @Test
    void killing_a_part_kills_what_it_started() {
        Part part = part(ShellPart.of("parent", "sleep 61 & echo $! > child; touch $READY; wait", folder));
        part.start();
        ProcessRef child = ProcessHandle.of(part.pid().orElseThrow())
                .flatMap(handle -> handle.descendants().findFirst())
                .map(ProcessRef::of)
                .orElseThrow();

        part.kill();

        await().atMost(Duration.ofSeconds(5)).until(() -> !child.isRunning());
    }

    @Test
    void a_part_that_does_not_listen_is_killed_after_its_patience() {
        Part part = part(ShellPart.of("deaf", "trap '' TERM; touch $READY; while :; do sleep 0.05; done", folder)
                .withStopPatience(Duration.ofSeconds(1)));
        part.start();

        part.stop();

        assertThat(part.isRunning()).isFalse();
        assertThat(death).isNotCompleted();
    }

    @Test
    void a_running_part_is_on_record_until_it_stops() {
        Part part = part(ShellPart.obedient("known", folder));

        part.start();
        assertThat(recorded()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("known");
            assertThat(entry.process().pid()).isEqualTo(part.pid().orElseThrow());
        });

        part.stop();
        assertThat(recorded()).isEmpty();
    }

    @Test
    void a_record_that_cannot_be_written_as_on_a_full_disk_does_not_keep_a_part_from_stopping() throws IOException {
        Files.createDirectory(folder.resolve("gone"));
        runFile = RunFile.begin(folder.resolve("gone/run.json"), URI.create("http://localhost/realms/ghnt"));
        Part part = part(ShellPart.obedient("last", folder));
        part.start();
        Trees.delete(folder.resolve("gone"));

        part.stop();

        assertThat(part.isRunning()).isFalse();
    }

    private List<RunState.Entry> recorded() {
        return RunFile.read(folder.resolve("run.json")).orElseThrow().parts();
    }

    private Part part(PartDefinition definition) {
        PartLog log = new PartLog(folder.resolve(definition.name() + ".log"));
        Part part = new Part(definition, 0, log, runFile, Progress.silent(), death::complete);
        parts.add(part);
        return part;
    }
}
