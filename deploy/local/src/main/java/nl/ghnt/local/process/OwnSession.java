package nl.ghnt.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts a command in a session of its own, so that Ctrl-C reaches the launcher alone and the launcher can stop the
 * parts in order. Where {@code setsid} does not exist, Ctrl-C reaches all of them at once.
 */
public final class OwnSession {

    private static final boolean AVAILABLE = Arrays.stream(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));

    private OwnSession() {}

    public static List<String> of(List<String> command) {
        List<String> all = new ArrayList<>();
        if (AVAILABLE) {
            all.add("setsid");
        }
        all.addAll(command);
        return all;
    }
}
