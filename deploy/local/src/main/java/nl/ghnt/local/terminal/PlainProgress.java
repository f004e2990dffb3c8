package nl.ghnt.local.terminal;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.ghnt.local.Progress;

/** Prints a line when a part is done: for files and pipes. */
public final class PlainProgress implements Progress {

    private final PrintStream out;
    private final Clock clock;
    private final Map<String, Instant> begun = new HashMap<>();

    public PlainProgress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String part, String doing) {
        begun.put(part, clock.instant());
    }

    @Override
    public synchronized void step(String part, String doing) {
        print(part, Row.State.BUSY, doing, "");
    }

    @Override
    public synchronized void done(String part, String outcome, String facts) {
        print(part, Row.State.DONE, outcome, facts);
    }

    @Override
    public synchronized void failed(String part) {
        print(part, Row.State.FAILED, "failed", "");
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
    }

    private void print(String part, Row.State state, String outcome, String facts) {
        Instant now = clock.instant();
        Duration took = Duration.between(begun.getOrDefault(part, now), now);
        out.println(new Row(part, state, outcome, took, facts).text());
    }
}
