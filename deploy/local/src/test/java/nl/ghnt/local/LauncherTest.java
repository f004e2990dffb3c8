package nl.ghnt.local;

import static nl.ghnt.local.Component.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import nl.ghnt.local.process.ProcessRef;
import nl.ghnt.local.process.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher from outside, with PostgreSQL as the only part. */
class LauncherTest {

    /** One cluster for all tests: making one takes longer than a test. */
    @TempDir
    static Path folder;

    @Test
    void ctrl_c_stops_everything_and_leaves_no_process_behind() throws Exception {
        PlatformConfig config = config();
        Process launcher = LauncherProcess.start(config, output());
        ProcessRef server = LauncherProcess.awaitReady(config).parts().get(0).process();

        new ProcessBuilder("kill", "-INT", Long.toString(launcher.pid()))
                .start()
                .waitFor();

        assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(130);
        assertThat(server.isRunning()).isFalse();
        assertThat(Files.readString(output()))
                .containsPattern("postgresql +ready")
                .containsPattern("postgresql +stopped");
    }

    @Test
    void a_detached_platform_is_shown_by_status_and_stopped_by_stop() throws Exception {
        PlatformConfig config = config();
        assertThat(exitCode(LauncherProcess.start(config, output(), "--detach")))
                .isZero();
        RunState state = LauncherProcess.awaitReady(config);

        assertThat(exitCode(LauncherProcess.run(config, output(), "status"))).isZero();
        assertThat(Files.readString(output()))
                .containsPattern(
                        "postgresql +ready +" + state.parts().get(0).process().pid());

        assertThat(exitCode(LauncherProcess.start(config, output()))).isEqualTo(1);
        assertThat(Files.readString(output())).contains("the platform runs already");

        assertThat(exitCode(LauncherProcess.run(config, output(), "stop"))).isZero();
        assertThat(state.launcher().isRunning()).isFalse();
        assertThat(state.parts()).noneMatch(part -> part.process().isRunning());
        assertThat(exitCode(LauncherProcess.run(config, output(), "status"))).isEqualTo(3);
    }

    @Test
    void when_a_part_dies_the_launcher_says_so_with_its_last_lines_and_ends() throws Exception {
        PlatformConfig config = config();
        Process launcher = LauncherProcess.start(config, output());
        ProcessRef server = LauncherProcess.awaitReady(config).parts().get(0).process();

        server.find().orElseThrow().destroyForcibly();

        assertThat(exitCode(launcher)).isEqualTo(1);
        assertThat(Files.readString(output()))
                .contains("ghnt: postgresql died while running (by signal 9)")
                .contains("  | ")
                .contains("database system is ready to accept connections");
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Path output() {
        return folder.resolve("launcher.out");
    }

    private PlatformConfig config() {
        return PlatformConfig.builder(Folders.repository())
                .data(folder.resolve("data"))
                .cache(Folders.repository().resolve("deploy/local/target/test-cache"))
                .only(EnumSet.of(POSTGRESQL))
                .freePorts()
                .build();
    }
}
