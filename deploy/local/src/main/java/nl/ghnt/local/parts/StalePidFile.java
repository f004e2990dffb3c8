package nl.ghnt.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ghnt.local.process.ProcessRef;
import nl.ghnt.local.process.Signals;

/**
 * The file {@code postmaster.pid} that a killed PostgreSQL leaves behind. PostgreSQL looks at the process number only
 * and refuses to start when that number is in use again; here the moment of start counts too.
 */
final class StalePidFile {

    private static final int START_LINE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private StalePidFile() {}

    /** Ends a server that still runs on this cluster without a launcher, then removes the file. */
    static void remove(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() > START_LINE) {
            long pid = Long.parseLong(lines.get(0).trim());
            Instant start =
                    Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).trim()));
            Signals.end(new ProcessRef(pid, start), "INT", PATIENCE);
        }
        Files.deleteIfExists(file);
    }
}
