package nl.ghnt.gateway.proxy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Callers on one event loop who do not read on. Each holds a connection to a service; together they may hold a quarter of
 * those. One more, and the caller who has most of them loses the one that waits longest.
 */
final class WaitingReaders {

    private static final int PART = 4;

    private final int most;
    private final Set<Reader> waiting = new LinkedHashSet<>();

    /** @param connections that there are to the service */
    WaitingReaders(int connections) {
        this.most = Math.max(1, connections / PART);
    }

    void add(Reader reader) {
        waiting.add(reader);
        if (waiting.size() > most) {
            Reader longest = longestOf(callerWithMost());
            waiting.remove(longest);
            longest.cutOff();
        }
    }

    void remove(Reader reader) {
        waiting.remove(reader);
    }

    /** Of callers with as many, the one that waits longest. */
    private String callerWithMost() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        waiting.forEach(reader -> numbers.merge(reader.caller(), 1, Integer::sum));
        String found = null;
        for (String caller : numbers.keySet()) {
            found = found == null || numbers.get(caller) > numbers.get(found) ? caller : found;
        }
        return found;
    }

    private Reader longestOf(String caller) {
        return waiting.stream()
                .filter(reader -> reader.caller().equals(caller))
                .findFirst()
                .orElseThrow();
    }

    /** One who reads an answer. */
    interface Reader {
        /** Address of who asked. */
        String caller();

        /** Ends the answer where it is. */
        void cutOff();
    }
}
