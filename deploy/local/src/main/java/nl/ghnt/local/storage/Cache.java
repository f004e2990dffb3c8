package nl.ghnt.local.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Unpacked software, made once and used by every platform of this user. */
public record Cache(Path folder) {

    private static final String COMPLETE = ".complete";

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void into(Path empty) throws IOException;
    }

    /** Whether the folder of that name is there and complete. */
    public boolean has(String name) {
        return Files.exists(folder.resolve(name).resolve(COMPLETE));
    }

    /**
     * The folder of that name, filled when it is not there or was left half done. Processes that need the same folder
     * wait for each other.
     *
     * @param name says what is in it, with its version; another content needs another name
     */
    public synchronized Path get(String name, Filling filling) throws IOException {
        Path wanted = folder.resolve(name);
        if (has(name)) {
            return wanted;
        }
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            if (!has(name)) {
                Trees.delete(wanted);
                Files.createDirectories(wanted);
                filling.into(wanted);
                Files.createFile(wanted.resolve(COMPLETE));
            }
        }
        return wanted;
    }
}
