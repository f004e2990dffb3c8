package nl.ghnt.local.process;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What runs, as written down for {@code status}, {@code stop} and the start after a crash.
 *
 * @param launcher the process that supervises the parts
 * @param ready whether everything has been ready
 * @param issuer the OpenID Connect issuer that hands out tokens
 */
public record RunState(ProcessRef launcher, boolean ready, URI issuer, List<Entry> parts) {

    /**
     * One part.
     *
     * @param stage parts stop by stage, highest first; parts of one stage together
     */
    public record Entry(
            String name,
            int stage,
            ProcessRef process,
            int port,
            URI health,
            String log,
            String stopSignal,
            long stopSeconds) {

        /** Ends the process in its own way; false when it had to be killed. */
        public boolean end() {
            return Signals.end(process, stopSignal, Duration.ofSeconds(stopSeconds));
        }
    }

    /** The parts that still run, in the order of stopping: a list of groups that may stop together. */
    public List<List<Entry>> leftovers() {
        Collection<List<Entry>> stages = parts.stream()
                .filter(part -> part.process().isRunning())
                .collect(Collectors.groupingBy(
                        Entry::stage, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .values();
        return List.copyOf(stages);
    }
}
