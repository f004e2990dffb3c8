package nl.ghnt.kit.sample;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong while an event is handled; a test arranges it by the id of the event. */
final class Mishaps {

    private static final Map<UUID, Runnable> ARRANGED = new ConcurrentHashMap<>();

    private Mishaps() {}

    static void arrange(UUID event, Runnable mishap) {
        ARRANGED.put(event, mishap);
    }

    /** Goes wrong the first few times only. */
    static AtomicInteger arrange(UUID event, int times, Runnable mishap) {
        AtomicInteger left = new AtomicInteger(times);
        arrange(event, () -> {
            if (left.getAndDecrement() > 0) {
                mishap.run();
            }
        });
        return left;
    }

    static void mend(UUID event) {
        ARRANGED.remove(event);
    }

    static void strike(UUID event) {
        ARRANGED.getOrDefault(event, () -> {}).run();
    }
}
