package nl.ghnt.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the Java processes of the platform are run: small, quick to start, and ending when memory runs out. */
final class Jvm {

    private Jvm() {}

    /** The start of a command line: the Java of the launcher itself, with a heap of at most so many megabytes. */
    static List<String> command(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true"));
        return command;
    }
}
