package nl.ghnt.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ghnt.local.PlatformException;

/** Runs the commands that prepare a part, one at a time, with their output in the part's log. */
public final class Tools {

    private static final int LINES_SHOWN = 15;

    private final PartLog log;
    private final Consumer<String> step;
    private volatile Process running;
    private volatile boolean ended;

    Tools(PartLog log, Consumer<String> step) {
        this.log = log;
        this.step = step;
    }

    /** Tells what is being done now, for work that takes more than a moment. */
    public void step(String doing) {
        step.accept(doing);
    }

    /**
     * @throws PlatformException when the command fails, with the end of its output
     */
    public void run(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.file().toFile()));
        CleanEnvironment.apply(builder, environment);
        running = builder.start();
        if (ended) {
            end();
        }
        int code = await(running);
        if (code != 0) {
            throw new PlatformException(
                    command.get(0) + " failed with exit code " + code + "; the end of " + log.file() + ":",
                    log.tail(LINES_SHOWN));
        }
    }

    /** Ends the command that runs now and any that would follow. */
    void end() {
        ended = true;
        Process process = running;
        if (process != null && process.isAlive()) {
            Signals.kill(ProcessRef.of(process.toHandle()));
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }
}
