package nl.ghnt.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends processes: first by asking, then by force. */
public final class Signals {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 20;

    private Signals() {}

    /**
     * Asks a process to end and takes it away when it does not in time.
     *
     * @param signal TERM, or INT where a process takes TERM for 'when everybody has gone'
     * @return false when it had to be killed
     */
    public static boolean end(ProcessRef process, String signal, Duration patience) {
        send(process, signal);
        if (awaitEnd(process, patience)) {
            return true;
        }
        kill(process);
        return false;
    }

    /** Kills a process and what it started with -9 and waits until they are gone. */
    public static void kill(ProcessRef process) {
        List<ProcessRef> family = process.find().stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .map(ProcessRef::of)
                .toList();
        family.forEach(member -> member.find().ifPresent(ProcessHandle::destroyForcibly));
        family.forEach(member -> awaitEnd(member, AFTER_KILL));
    }

    private static void send(ProcessRef process, String signal) {
        process.find().ifPresent(handle -> {
            if (signal.equals("TERM")) {
                handle.destroy();
            } else {
                kill(handle.pid(), signal);
            }
        });
    }

    private static void kill(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot run 'kill'", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaitEnd(ProcessRef process, Duration patience) {
        return Await.until(patience, Duration.ofMillis(POLL_MILLIS), () -> !process.isRunning());
    }
}
