package nl.ghnt.kit.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Optional;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;

/**
 * How long an address and the headers of a request may be (characters). The limits of the framework are wider: beyond those
 * it answers by itself, without a problem, and ends the connection.
 */
final class HeadLimit {

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;

    private HeadLimit() {}

    /** What is too large; empty when nothing is. */
    static Optional<ProblemException> exceededBy(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Optional.of(KitFault.URI_TOO_LONG.because("Maak het adres korter."));
        }
        int headers = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        return headers > LARGEST_HEADERS
                ? Optional.of(KitFault.HEADERS_TOO_LARGE.because("Stuur minder of kortere headers."))
                : Optional.empty();
    }
}
