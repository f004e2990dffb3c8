package nl.ghnt.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Progress;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final Clock clock = Clock.fixed(Instant.parse("2021-12-31T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void in_a_pipe_every_part_gets_a_line_when_it_is_done() {
        Progress progress = new PlainProgress(out, clock);

        progress.begin("kafka", "starting");
        progress.begin("postgresql", "starting");
        progress.done("postgresql", "ready", "localhost:5442");
        progress.failed("kafka");

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("""
                          postgresql       ready                     0.0 s   localhost:5442
                          kafka            failed                    0.0 s
                        """);
    }

    @Test
    void on_a_terminal_the_lines_are_rewritten_in_place() {
        Progress progress = new LiveProgress(out, clock, false);

        progress.begin("kafka", "starting");
        progress.begin("postgresql", "starting");
        written.reset();
        progress.done("kafka", "ready", "localhost:9092");

        assertThat(written.toString(StandardCharsets.UTF_8))
                .startsWith("\u001b[?7l\u001b[2A") // a long line is cut: wrapped, it would be two lines to go up
                .endsWith("\u001b[?7h")
                .containsPattern("kafka +ready +0.0 s   localhost:9092")
                .containsPattern("postgresql +starting");
    }

    @Test
    void a_reason_is_told_with_its_details_apart_from_the_ordinary_output() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, new PrintStream(errors, true, StandardCharsets.UTF_8), false, false);

        terminal.explain(new PlatformException("port 8080 is taken", "by nginx"));

        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo("ghnt: port 8080 is taken\n  | by nginx\n");
        assertThat(written.size()).isZero();
    }
}
