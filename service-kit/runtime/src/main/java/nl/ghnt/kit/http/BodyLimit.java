package nl.ghnt.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.ghnt.kit.config.KitConfig;
import nl.ghnt.kit.input.Expression;

/**
 * The largest body that an operation takes, and the longest that it may take: 1 MiB, but for the paths that a service names for files, where the operation
 * itself measures what it reads. Also the gateway holds it; a service does not rely on that.
 */
@ApplicationScoped
class BodyLimit {

    /** 1 MiB. */
    static final int BYTES = 1_048_576;

    static final String DETAIL = "De inhoud van een verzoek is ten hoogste 1 MiB.";

    private final Optional<Expression> filePaths;
    private final long fileBytes;
    private final long millis;
    private final long fileMillis;

    BodyLimit(KitConfig config) {
        this.filePaths = config.http().filePaths().map(Expression::of);
        this.fileBytes = config.http().fileBytes();
        this.millis = config.http().bodyTimeout().toMillis();
        this.fileMillis = config.http().fileTimeout().toMillis();
    }

    /** Whether the request announces more; one that announces nothing is measured while it is read. */
    boolean isExceededBy(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced != null && (announced.length() > 12 || Long.parseLong(announced) > largest(request));
    }

    /** What a caller is told who announced more. */
    String detail(HttpServerRequest request) {
        return isOfFile(request) ? "Een bestand is ten hoogste " + fileBytes / BYTES + " MiB." : DETAIL;
    }

    /** Longest time for the body of a request, in milliseconds. */
    long millis(HttpServerRequest request) {
        return isOfFile(request) ? fileMillis : millis;
    }

    private long largest(HttpServerRequest request) {
        return isOfFile(request) ? fileBytes : BYTES;
    }

    private boolean isOfFile(HttpServerRequest request) {
        String path = request.path();
        return path != null && filePaths.filter(paths -> paths.matches(path)).isPresent();
    }
}
