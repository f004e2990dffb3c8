package nl.ghnt.kit.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys whose first waiting event cannot be sent: each is left alone for a while that grows. Used by one thread. */
final class TroubledKeys {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Map<String, Trouble> troubles = new HashMap<>();
    private volatile int size;

    private record Trouble(Duration pause, long due) {}

    void add(String key) {
        Trouble before = troubles.get(key);
        Duration pause = before == null ? SHORTEST_PAUSE : longer(before.pause());
        troubles.put(key, new Trouble(pause, System.nanoTime() + pause.toNanos()));
        size = troubles.size();
    }

    void remove(String key) {
        troubles.remove(key);
        size = troubles.size();
    }

    boolean has(String key) {
        return troubles.containsKey(key);
    }

    Set<String> all() {
        return Set.copyOf(troubles.keySet());
    }

    /** Those that may be tried now, the longest waiting first. */
    List<String> due(int limit) {
        long now = System.nanoTime();
        List<String> due = new ArrayList<>();
        troubles.entrySet().stream()
                .filter(trouble -> now - trouble.getValue().due() >= 0)
                .sorted((one, other) -> Long.compare(
                        one.getValue().due() - now, other.getValue().due() - now))
                .limit(limit)
                .forEach(trouble -> due.add(trouble.getKey()));
        return due;
    }

    /** How many there are; asked by any thread. */
    int size() {
        return size;
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
