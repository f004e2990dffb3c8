package nl.ghnt.local.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A part that is a few lines of shell; it answers once the script has made the file {@code $READY}. */
public record ShellPart(String name, String script, Path folder, Duration startPatience, Duration stopPatience)
        implements PartDefinition {

    private static final int PORT_OF_NOBODY = 1;

    public static ShellPart of(String name, String script, Path folder) {
        return new ShellPart(name, script, folder, Duration.ofSeconds(10), Duration.ofSeconds(10));
    }

    /** Ready at once, and there until it is told to end. */
    public static ShellPart obedient(String name, Path folder) {
        return of(name, "touch $READY; while :; do sleep 0.05; done", folder);
    }

    public ShellPart withStartPatience(Duration patience) {
        return new ShellPart(name, script, folder, patience, stopPatience);
    }

    public ShellPart withStopPatience(Duration patience) {
        return new ShellPart(name, script, folder, startPatience, patience);
    }

    @Override
    public List<Integer> ports() {
        return List.of(PORT_OF_NOBODY);
    }

    @Override
    public URI health() {
        return URI.create("tcp://localhost:" + PORT_OF_NOBODY);
    }

    @Override
    public void prepare(Tools tools) throws IOException {
        Files.deleteIfExists(ready());
    }

    @Override
    public Launch launch() {
        return new Launch(List.of("sh", "-c", script), Map.of("READY", ready().toString()), folder);
    }

    @Override
    public boolean answers() {
        return Files.exists(ready());
    }

    private Path ready() {
        return folder.resolve(name + ".ready");
    }
}
