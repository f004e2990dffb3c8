package nl.ghnt.local.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import nl.ghnt.local.Component;
import nl.ghnt.local.Hint;
import nl.ghnt.local.Platform;
import nl.ghnt.local.Progress;
import nl.ghnt.local.Round;

/** Says that everything is ready and where to go. */
final class Summary implements Round {

    private final boolean atTerminal;

    Summary(boolean atTerminal) {
        this.atTerminal = atTerminal;
    }

    @Override
    public void run(Platform platform, Progress progress) {
        Path data = platform.config().data();
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        progress.say(String.format(Locale.ROOT, "ready in %.1f s", seconds));
        progress.say("");
        Set<Component> parts = platform.config().parts();
        if (parts.contains(Component.GATEWAY)) {
            progress.say("  API        " + platform.url(Component.GATEWAY));
        }
        if (parts.contains(Component.KEYCLOAK)) {
            progress.say("  Keycloak   " + platform.url(Component.KEYCLOAK) + "  (admin / admin)");
            progress.say("  a token    " + Hint.of("token programmateam", data));
        }
        progress.say("  logs       " + data.resolve("logs"));
        progress.say("");
        progress.say(
                atTerminal
                        ? "Ctrl-C stops everything."
                        : "It runs in the background: " + Hint.of("status", data) + " shows it, "
                                + Hint.of("stop", data) + " stops it.");
    }
}
