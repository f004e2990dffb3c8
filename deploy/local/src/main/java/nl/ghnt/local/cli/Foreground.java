package nl.ghnt.local.cli;

import nl.ghnt.local.Platform;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;
import nl.ghnt.local.Round;
import nl.ghnt.local.Versions;
import nl.ghnt.local.terminal.Terminal;

/** Runs the platform in this process until somebody stops it or a part dies. */
final class Foreground {

    private final Terminal terminal;

    Foreground(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param round what to do once everything is ready
     * @return the exit code; a signal ends the process before that
     */
    int run(PlatformConfig config, Round round) {
        Progress progress = terminal.progress();
        progress.say("GHNT " + Versions.of("ghnt") + ", data in " + config.data());
        try (Platform platform = Platform.start(config, progress)) {
            round.run(platform, progress);
            PlatformException death = platform.death().join();
            terminal.explain(death);
            progress.say("");
            return Ghnt.FAILED;
        }
    }
}
