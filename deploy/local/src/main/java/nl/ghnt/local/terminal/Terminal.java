package nl.ghnt.local.terminal;

import java.io.PrintStream;
import java.time.Clock;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;

/** What the launcher writes to. */
public final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean live;
    private final boolean colours;

    /**
     * @param live whether lines may be rewritten in place
     */
    public Terminal(PrintStream out, PrintStream err, boolean live, boolean colours) {
        this.out = out;
        this.err = err;
        this.live = live;
        this.colours = colours;
    }

    /** Live when the script that started this process saw a terminal. Colours unless {@code NO_COLOR} is set. */
    public static Terminal standard() {
        return new Terminal(
                System.out, System.err, Boolean.getBoolean("ghnt.terminal"), System.getenv("NO_COLOR") == null);
    }

    public PrintStream out() {
        return out;
    }

    public Progress progress() {
        Clock clock = Clock.systemUTC();
        return live ? new LiveProgress(out, clock, colours) : new PlainProgress(out, clock);
    }

    /** Why it does not work, for people. */
    public void explain(PlatformException reason) {
        err.println("ghnt: " + reason.getMessage());
        reason.details().forEach(line -> err.println("  | " + line));
    }
}
