package nl.ghnt.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;

/** How many event loops this process has: the parts that a bound per service is divided over. */
@ApplicationScoped
public class EventLoops {

    private final int count;

    EventLoops(Vertx vertx) {
        int found = 0;
        for (var ignored : ((VertxInternal) vertx).getEventLoopGroup()) {
            found++;
        }
        this.count = found;
    }

    int count() {
        return count;
    }
}
