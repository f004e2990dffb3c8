package nl.ghnt.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The largest body that an operation takes. Also the gateway holds it; a service does not rely on that. */
final class BodyLimit {

    /** 1 MiB. */
    static final int BYTES = 1_048_576;

    static final String DETAIL = "De inhoud van een verzoek is ten hoogste 1 MiB.";

    private BodyLimit() {}

    /** Whether the request announces more; one that announces nothing is measured while it is read. */
    static boolean isExceededBy(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced != null && (announced.length() > 9 || Long.parseLong(announced) > BYTES);
    }
}
