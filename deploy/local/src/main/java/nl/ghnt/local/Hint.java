package nl.ghnt.local;

import java.nio.file.Path;

/** A command that the person at the terminal can paste: it means the platform that it is about, and no other. */
public final class Hint {

    private Hint() {}

    /**
     * @param command as in {@code stop}, with its options
     * @param data where the platform has its data
     */
    public static String of(String command, Path data) {
        Path meant = data.toAbsolutePath().normalize();
        boolean usual = meant.equals(Folders.defaultData().toAbsolutePath().normalize());
        return "./ghnt " + command + (usual ? "" : " --data " + meant);
    }
}
