package nl.ghnt.gateway.proxy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bytes of request bodies that are held until a service has them: together no more than a bound, and no more than a quarter of it
 * for one caller, so that nobody can fill it for all others.
 */
public class Room {

    private static final int SHARES = 4;

    private final long bound;
    private final AtomicLong held = new AtomicLong();
    private final Map<String, Long> byCaller = new ConcurrentHashMap<>();

    Room(long bound) {
        this.bound = bound;
    }

    /** Takes {@code bytes} for {@code caller}; false, and nothing taken, when they do not fit. */
    boolean take(String caller, long bytes) {
        if (held.addAndGet(bytes) > bound) {
            held.addAndGet(-bytes);
            return false;
        }
        if (byCaller.merge(caller, bytes, Long::sum) > bound / SHARES) {
            give(caller, bytes);
            return false;
        }
        return true;
    }

    /** Gives back what was taken. */
    void give(String caller, long bytes) {
        held.addAndGet(-bytes);
        byCaller.computeIfPresent(caller, (key, taken) -> taken == bytes ? null : Long.valueOf(taken - bytes));
    }

    /** Bytes that are held now. */
    public long held() {
        return held.get();
    }

    /** Callers for whom something is held now. */
    public int callers() {
        return byCaller.size();
    }
}
