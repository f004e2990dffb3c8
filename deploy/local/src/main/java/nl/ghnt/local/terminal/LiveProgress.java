package nl.ghnt.local.terminal;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.ghnt.local.Progress;

/** Keeps a line a part up to date in place, with the seconds running: for a terminal. */
public final class LiveProgress implements Progress {

    private static final long REDRAW_MILLIS = 200;
    private static final String UP = "\u001b[%dA";
    private static final String CLEAR_LINE = "\u001b[2K";
    private static final String CUT = "\u001b[?7l"; // what is longer than the terminal is wide stays on its line
    private static final String WRAP = "\u001b[?7h";

    private final PrintStream out;
    private final Clock clock;
    private final boolean colours;
    private final Map<String, Instant> begun = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private int drawn;

    public LiveProgress(PrintStream out, Clock clock, boolean colours) {
        this.out = out;
        this.clock = clock;
        this.colours = colours;
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "terminal");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleAtFixedRate(this::tick, REDRAW_MILLIS, REDRAW_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void begin(String part, String doing) {
        begun.put(part, clock.instant());
        put(part, Row.State.BUSY, doing, "");
    }

    @Override
    public synchronized void step(String part, String doing) {
        put(part, Row.State.BUSY, doing, "");
    }

    @Override
    public synchronized void done(String part, String outcome, String facts) {
        put(part, Row.State.DONE, outcome, facts);
    }

    @Override
    public synchronized void failed(String part) {
        put(part, Row.State.FAILED, "failed", "");
    }

    /** What was drawn so far stays as it is; later parts are drawn below this line. */
    @Override
    public synchronized void say(String line) {
        out.println(line);
        rows.clear();
        drawn = 0;
    }

    private void put(String part, Row.State state, String outcome, String facts) {
        rows.put(part, new Row(part, state, outcome, since(part), facts));
        draw();
    }

    private Duration since(String part) {
        Instant now = clock.instant();
        return Duration.between(begun.getOrDefault(part, now), now);
    }

    private synchronized void tick() {
        if (rows.values().stream().anyMatch(row -> row.state() == Row.State.BUSY)) {
            rows.replaceAll((part, row) -> row.state() == Row.State.BUSY ? row.after(since(part)) : row);
            draw();
        }
    }

    private void draw() {
        StringBuilder screen = new StringBuilder(CUT);
        if (drawn > 0) {
            screen.append(String.format(UP, drawn));
        }
        for (Row row : rows.values()) {
            screen.append(CLEAR_LINE)
                    .append(colours ? row.coloured() : row.text())
                    .append(System.lineSeparator());
        }
        out.print(screen.append(WRAP));
        out.flush();
        drawn = rows.size();
    }
}
