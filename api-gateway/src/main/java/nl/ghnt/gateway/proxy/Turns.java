package nl.ghnt.gateway.proxy;

import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose request goes to a service next when all connections are in use: callers take turns, however many requests each of
 * them has waiting. When too many wait, the one with most of them loses its last. Belongs to one event loop.
 */
final class Turns {

    private final int connections;
    private final int places;
    private final Map<String, Deque<Promise<Void>>> queues = new LinkedHashMap<>();
    private int busy;
    private int waiting;

    /**
     * @param connections requests that may be at the service at once
     * @param places requests that may wait
     */
    Turns(int connections, int places) {
        this.connections = connections;
        this.places = places;
    }

    /** Completes when a request of {@code caller} may go; fails when there is no place to wait. Who no longer waits fails it. */
    Promise<Void> ask(String caller) {
        Promise<Void> turn = Promise.promise();
        if (busy < connections) {
            busy++;
            turn.complete();
            return turn;
        }
        queues.computeIfAbsent(caller, first -> new ArrayDeque<>()).add(turn);
        waiting++;
        if (waiting > places) {
            giveUp(longest());
        }
        return turn;
    }

    /** A request that had its turn is done. */
    void done() {
        busy--;
        while (busy < connections && !queues.isEmpty()) {
            if (next().tryComplete()) {
                busy++;
            }
        }
    }

    /** Takes the first of the caller who waits longest for a turn, and puts that caller last. */
    private Promise<Void> next() {
        Map.Entry<String, Deque<Promise<Void>>> caller =
                queues.entrySet().iterator().next();
        Deque<Promise<Void>> queue = queues.remove(caller.getKey());
        Promise<Void> turn = queue.poll();
        waiting--;
        if (!queue.isEmpty()) {
            queues.put(caller.getKey(), queue);
        }
        return turn;
    }

    private String longest() {
        String longest = null;
        for (Map.Entry<String, Deque<Promise<Void>>> queue : queues.entrySet()) {
            if (longest == null
                    || queue.getValue().size() >= queues.get(longest).size()) {
                longest = queue.getKey();
            }
        }
        return longest;
    }

    private void giveUp(String caller) {
        Deque<Promise<Void>> queue = queues.get(caller);
        Promise<Void> last = queue.pollLast();
        waiting--;
        if (queue.isEmpty()) {
            queues.remove(caller);
        }
        last.tryFail(new VertxException("Too many requests wait for the service", true));
    }
}
