package nl.ghnt.gateway.config;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** How large a body may be and how long it may take: more where it is a file. */
@ApplicationScoped
public class BodyBounds {

    private final GatewayConfig config;

    BodyBounds(GatewayConfig config) {
        this.config = config;
    }

    /** Most bytes of the body of a request. */
    public long bytes(HttpServerRequest request) {
        return (isFile(request) ? config.limits().file() : config.limits().body()).asLongValue();
    }

    /** Longest time for the body of a request, in milliseconds. */
    public long millis(HttpServerRequest request) {
        return (isFile(request) ? config.timeouts().file() : config.timeouts().body()).toMillis();
    }

    /** Whether the body of a request is a file. */
    public boolean isFile(HttpServerRequest request) {
        return request.path() != null
                && config.limits().filePaths().matcher(request.path()).matches();
    }
}
