package nl.ghnt.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What processes take of the machine's memory. */
public final class Memory {

    private static final long KIB = 1024;

    private Memory() {}

    /**
     * Bytes of a process and all it started together, shared pages counted once. Linux only; elsewhere empty.
     */
    public static Optional<Long> ofFamily(ProcessHandle process) {
        List<Long> each = Stream.concat(Stream.of(process), process.descendants())
                .flatMap(member -> proportional(member.pid()).stream())
                .toList();
        return each.stream().reduce(Long::sum);
    }

    private static Optional<Long> proportional(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
