package nl.ghnt.local.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ghnt.local.PlatformException;

/** Room on disk. */
public final class DiskSpace {

    private static final long MEGABYTE = 1_000_000;

    private DiskSpace() {}

    /**
     * @param megabytes how many millions of bytes must be free where the folder is or will be
     * @throws PlatformException when there are fewer
     */
    public static void require(Path folder, long megabytes) {
        long free = freeMegabytes(folder);
        if (free < megabytes) {
            throw new PlatformException(
                    "the disk is full: " + free + " MB free for " + folder + ", " + megabytes + " MB needed",
                    "make room, or put the data elsewhere with --data");
        }
    }

    /** Millions of bytes that this user may still write where the folder is or will be. */
    public static long freeMegabytes(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new PlatformException("cannot see how much room there is for " + folder, e);
        }
    }
}
