package nl.ghnt.local.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ghnt.local.Hint;
import nl.ghnt.local.process.Health;
import nl.ghnt.local.process.Memory;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.RunState;
import nl.ghnt.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Show each part: state, process, port, memory.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:everything is ready", "1:something is not", "3:nothing is running"},
        sortOptions = false)
final class StatusCommand implements Callable<Integer> {

    private static final String LAYOUT = "  %-13s%-12s%8s%8s%10s%n";

    private final Terminal terminal;

    @Mixin
    private DataOption data;

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<RunState> running = RunFile.read(data.folder().runFile());
        if (running.isEmpty()) {
            terminal.out().println("nothing is running with its data in " + data.path());
            return Ghnt.NOT_RUNNING;
        }
        return show(running.get());
    }

    private int show(RunState state) {
        terminal.out().printf(LAYOUT, "part", "state", "pid", "port", "memory");
        long unwell = state.parts().stream().filter(part -> !show(part)).count();
        boolean supervised = state.launcher().isRunning();
        if (!supervised) {
            terminal.out()
                    .println("the launcher was killed: " + Hint.of("start", data.path()) + " recovers, "
                            + Hint.of("stop", data.path()) + " cleans up");
        } else if (!state.ready()) {
            terminal.out().println("still starting");
        }
        return unwell == 0 && supervised && state.ready() ? 0 : Ghnt.FAILED;
    }

    private boolean show(RunState.Entry part) {
        boolean up = part.process().isRunning() && Health.isUp(part.health());
        String state = up ? "ready" : part.process().isRunning() ? "not ready" : "gone";
        String memory = part.process()
                .find()
                .flatMap(Memory::ofFamily)
                .map(bytes -> String.format(Locale.ROOT, "%d MB", bytes / 1_000_000))
                .orElse("");
        terminal.out().printf(LAYOUT, part.name(), state, part.process().pid(), part.port(), memory);
        return up;
    }
}
