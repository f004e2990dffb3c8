package nl.ghnt.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.gateway.config.BodyBounds;
import nl.ghnt.gateway.config.GatewayConfig;

/** Files have a room of their own: who sends many of them keeps nobody from sending something else. */
@ApplicationScoped
public class Rooms {

    private final BodyBounds bounds;
    private final Room bodies;
    private final Room files;

    Rooms(GatewayConfig config, BodyBounds bounds) {
        this.bounds = bounds;
        this.bodies = new Room(config.limits().buffer().asLongValue());
        this.files = new Room(config.limits().fileBuffer().asLongValue());
    }

    /** Where the body of a request is held. */
    Room of(HttpServerRequest request) {
        return bounds.isFile(request) ? files : bodies;
    }

    /** Where all bodies are held that are no file. */
    public Room bodies() {
        return bodies;
    }
}
