package nl.ghnt.local.cli;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.ghnt.local.Leftovers;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;
import nl.ghnt.local.process.Await;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.RunState;
import nl.ghnt.local.storage.DataFolder;
import nl.ghnt.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "stop", description = "Stop everything in order.", sortOptions = false)
final class StopCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Terminal terminal;

    @Mixin
    private DataOption data;

    StopCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Progress progress = terminal.progress();
        Optional<RunState> running = RunFile.read(data.folder().runFile());
        if (running.isEmpty()) {
            progress.say("nothing is running with its data in " + data.path());
            return 0;
        }
        askLauncher(running.get(), progress);
        try (DataFolder folder = DataFolder.take(data.path())) {
            Leftovers.end(folder, progress);
        }
        return 0;
    }

    /** The launcher stops its parts itself when it is told to end; here we only look on. */
    private static void askLauncher(RunState state, Progress progress) {
        state.launcher().find().ifPresent(launcher -> {
            inOrderOfStopping(state).forEach(part -> progress.begin(part.name(), "stopping"));
            launcher.destroy();
            Set<String> reported = new HashSet<>();
            boolean ended = Await.until(PATIENCE, POLL, () -> {
                report(state, reported, progress);
                return !state.launcher().isRunning();
            });
            report(state, reported, progress);
            if (!ended) {
                throw new PlatformException("the launcher (process " + launcher.pid() + ") does not end");
            }
        });
    }

    private static void report(RunState state, Set<String> reported, Progress progress) {
        inOrderOfStopping(state)
                .filter(part -> !part.process().isRunning())
                .filter(part -> reported.add(part.name()))
                .forEach(part -> progress.done(part.name(), "ended", ""));
    }

    private static Stream<RunState.Entry> inOrderOfStopping(RunState state) {
        return state.parts().stream()
                .sorted(Comparator.comparing(RunState.Entry::stage).reversed());
    }
}
