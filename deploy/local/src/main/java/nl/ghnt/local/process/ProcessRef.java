package nl.ghnt.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that can be recognised later, also after its number was given to another: number and moment of start
 * together are unique on a machine.
 */
public record ProcessRef(long pid, Instant startedAt) {

    /** The kernel counts from its boot and the clock may be adjusted in between. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    public static ProcessRef of(ProcessHandle handle) {
        return new ProcessRef(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    public static ProcessRef current() {
        return of(ProcessHandle.current());
    }

    /** The process while it runs; empty when it ended or when the number now belongs to another. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> startedTogether(handle.info().startInstant()))
                .filter(handle -> !isZombie());
    }

    public boolean isRunning() {
        return find().isPresent();
    }

    private boolean startedTogether(Optional<Instant> start) {
        return start.map(instant -> Duration.between(startedAt, instant).abs().compareTo(CLOCK_DRIFT) <= 0)
                .orElse(false);
    }

    /** An ended process that nobody waited for, as happens in containers where process 1 does not. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException e) {
            return false;
        }
    }
}
