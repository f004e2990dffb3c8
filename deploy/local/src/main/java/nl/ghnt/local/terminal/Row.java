package nl.ghnt.local.terminal;

import java.time.Duration;
import java.util.Locale;

/**
 * The line of one part.
 *
 * @param outcome what it is doing, or what came of it
 * @param took how long it has been doing so, or took
 */
record Row(String part, State state, String outcome, Duration took, String facts) {

    enum State {
        BUSY("\u001b[33m"),
        DONE("\u001b[32m"),
        FAILED("\u001b[31m");

        private final String colour;

        State(String colour) {
            this.colour = colour;
        }
    }

    private static final String NO_COLOUR = "\u001b[0m";
    private static final String LAYOUT = "  %-17s%s%-23s%s%6.1f s   %s";

    Row after(Duration longer) {
        return new Row(part, state, outcome, longer, facts);
    }

    String text() {
        return format("", "");
    }

    String coloured() {
        return format(state.colour, NO_COLOUR);
    }

    private String format(String before, String after) {
        return String.format(Locale.ROOT, LAYOUT, part, before, outcome, after, took.toMillis() / 1000.0, facts)
                .stripTrailing();
    }
}
