package nl.ghnt.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Headers that belong to one connection and must not travel further (RFC 9110 section 7.6.1). */
final class HopByHop {

    private static final List<CharSequence> NAMES = List.of(
            HttpHeaders.CONNECTION,
            HttpHeaders.createOptimized("keep-alive"),
            HttpHeaders.createOptimized("proxy-authenticate"),
            HttpHeaders.createOptimized("proxy-authorization"),
            HttpHeaders.createOptimized("proxy-connection"),
            HttpHeaders.createOptimized("te"),
            HttpHeaders.createOptimized("trailer"),
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.createOptimized("upgrade"),
            HttpHeaders.createOptimized("http2-settings"));

    /** Named in {@code Connection}, these still travel: a caller must not be able to switch them off. */
    private static final List<String> KEPT =
            List.of("authorization", "content-length", "content-type", "host", "traceparent");

    private HopByHop() {}

    /** Removes the fixed names and those that {@code Connection} lists. */
    static void remove(MultiMap headers) {
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            removeListed(headers, value);
        }
        for (CharSequence name : NAMES) {
            headers.remove(name);
        }
    }

    private static void removeListed(MultiMap headers, String connection) {
        if (connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return;
        }
        for (String listed : connection.split(",")) {
            String name = listed.strip();
            if (!name.isEmpty() && KEPT.stream().noneMatch(name::equalsIgnoreCase)) {
                headers.remove(name);
            }
        }
    }
}
