package nl.ghnt.local.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.local.Hint;
import nl.ghnt.local.PlatformException;

/**
 * The folder that keeps what the platform knows between starts. One launcher at a time holds it; a marker file keeps
 * other folders from being taken, and emptied, by mistake.
 */
public final class DataFolder implements AutoCloseable {

    private static final String MARKER = "ghnt-data";
    private static final List<String> CONTENT = List.of("postgresql", "kafka", "keycloak");

    private final Path folder;
    private FileChannel lock;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder as it is, for readers; it need not exist. */
    public static DataFolder at(Path folder) {
        return new DataFolder(folder);
    }

    /**
     * Takes the folder for this process, and makes it when it does not exist.
     *
     * @throws PlatformException when another launcher has it, or when it holds things that are not ours
     */
    public static DataFolder take(Path folder) {
        DataFolder taken = new DataFolder(folder);
        try {
            taken.mark();
            taken.lock();
        } catch (IOException e) {
            throw new PlatformException("the data folder " + folder + " cannot be used", e);
        }
        return taken;
    }

    /** Throws the data away; the logs stay. */
    public void empty() {
        try {
            for (String name : CONTENT) {
                Trees.delete(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new PlatformException("the data folder " + folder + " cannot be emptied", e);
        }
    }

    public Path postgresql() {
        return folder.resolve("postgresql");
    }

    public Path kafka() {
        return folder.resolve("kafka");
    }

    public Path keycloak() {
        return folder.resolve("keycloak");
    }

    public Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    public Path runFile() {
        return folder.resolve("run").resolve("platform.json");
    }

    /** Lets the folder go. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private void mark() throws IOException {
        Files.createDirectories(folder);
        Path marker = folder.resolve(MARKER);
        if (Files.exists(marker)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new PlatformException(
                        folder + " is not empty and no data folder of GHNT; choose another with --data");
            }
        }
        Files.writeString(
                marker, "Data of the local GHNT platform; " + Hint.of("start --fresh", folder) + " throws it away.\n");
    }

    private void lock() throws IOException {
        lock = FileChannel.open(folder.resolve(MARKER), StandardOpenOption.WRITE);
        FileLock held;
        try {
            held = lock.tryLock();
        } catch (OverlappingFileLockException e) {
            held = null;
        }
        if (held == null) {
            lock.close();
            throw new PlatformException(
                    "the platform runs already with its data in " + folder,
                    Hint.of("status", folder) + " shows it, " + Hint.of("stop", folder)
                            + " stops it, --data starts another");
        }
        Files.createDirectories(runFile().getParent());
    }
}
