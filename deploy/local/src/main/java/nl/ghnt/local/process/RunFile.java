package nl.ghnt.local.process;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ghnt.local.PlatformException;

/** The file that holds the {@link RunState}; always whole on disk, whatever moment the launcher is killed. */
public final class RunFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private RunState state;

    private RunFile(Path file, RunState state) {
        this.file = file;
        this.state = state;
    }

    /** Begins the record of a run by this process. */
    public static RunFile begin(Path file, URI issuer) {
        RunFile runFile = new RunFile(file, new RunState(ProcessRef.current(), false, issuer, List.of()));
        runFile.write();
        return runFile;
    }

    /** The record of the run that is going on or that ended without cleaning up; empty when there is none. */
    public static Optional<RunState> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), RunState.class));
        } catch (IOException e) {
            throw new PlatformException(
                    file + " says what runs but cannot be read; delete it when nothing of the platform runs", e);
        }
    }

    public synchronized void started(RunState.Entry entry) {
        List<RunState.Entry> parts = Stream.concat(others(entry.name()), Stream.of(entry))
                .sorted(Comparator.comparing(RunState.Entry::stage).thenComparing(RunState.Entry::name))
                .toList();
        state = new RunState(state.launcher(), state.ready(), state.issuer(), parts);
        write();
    }

    public synchronized void ended(String part) {
        state = new RunState(
                state.launcher(), state.ready(), state.issuer(), others(part).toList());
        try {
            write();
        } catch (UncheckedIOException e) {
            // on a full disk stopping goes on; the record then names a process that is gone, which its readers notice
        }
    }

    public synchronized void ready() {
        state = new RunState(state.launcher(), true, state.issuer(), state.parts());
        write();
    }

    /** Forgets the run; nothing of it is left. */
    public synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<RunState.Entry> others(String part) {
        return state.parts().stream().filter(entry -> !entry.name().equals(part));
    }

    private void write() {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            JSON.writeValue(next.toFile(), state);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
