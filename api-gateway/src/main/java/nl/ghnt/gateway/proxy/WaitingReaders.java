package nl.ghnt.gateway.proxy;

import io.vertx.core.http.HttpConnection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Callers on one event loop who do not read on, of whom the gateway keeps as much as it has room for. Each holds a
 * connection to a service. They may hold a part of those: one more, and who waits longest is disconnected.
 */
final class WaitingReaders {

    private static final int PART = 4;

    private final int most;
    private final Set<HttpConnection> waiting = new LinkedHashSet<>();

    /** @param connections that there are to the service */
    WaitingReaders(int connections) {
        this.most = Math.max(1, connections / PART);
    }

    void add(HttpConnection caller) {
        waiting.add(caller);
        if (waiting.size() > most) {
            Iterator<HttpConnection> longest = waiting.iterator();
            HttpConnection first = longest.next();
            longest.remove();
            first.close();
        }
    }

    void remove(HttpConnection caller) {
        waiting.remove(caller);
    }
}
