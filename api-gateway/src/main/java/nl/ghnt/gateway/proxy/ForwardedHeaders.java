package nl.ghnt.gateway.proxy;

import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ghnt.gateway.config.GatewayConfig;

/**
 * Tells a service who asked and under which address. Whatever a caller sends about that is dropped, unless the caller is
 * a trusted proxy; then the chain is read from the right, because only its right end was written by somebody trusted.
 */
@ApplicationScoped
public class ForwardedHeaders {

    private static final String PREFIX = "x-forwarded-";
    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence PATH_PREFIX = HttpHeaders.createOptimized("X-Forwarded-Prefix");
    private static final CharSequence FORWARDED = HttpHeaders.createOptimized("Forwarded");
    private static final CharSequence REAL_IP = HttpHeaders.createOptimized("X-Real-IP");

    /** A pattern with a repeated group needs stack for each repetition. */
    private static final int MAX_PREFIX = 256;

    private final TrustedProxies trusted;
    private final String publicScheme;
    private final String publicHost;

    ForwardedHeaders(GatewayConfig config) {
        this.trusted = new TrustedProxies(config.trustedProxies().orElse(List.of()));
        this.publicScheme = config.publicUrl().map(URI::getScheme).orElse(null);
        this.publicHost = config.publicUrl().map(URI::getAuthority).orElse(null);
    }

    /** Replaces everything of this kind in {@code headers} by what the gateway knows about {@code request}. */
    void rewrite(MultiMap headers, HttpServerRequest request) {
        Origin origin = origin(headers, request);
        remove(headers);
        headers.set(FOR, origin.address());
        headers.set(PROTO, origin.scheme());
        headers.set(HOST, origin.host());
        if (origin.prefix() != null) {
            headers.set(PATH_PREFIX, origin.prefix());
        }
        headers.set(FORWARDED, origin.forwarded());
    }

    /** Address of who sent {@code request}, as a trusted proxy says it or as it is. */
    String caller(HttpServerRequest request) {
        String peer = peer(request);
        return trusted.contains(peer) ? caller(request.headers(), peer) : peer;
    }

    private static String peer(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return remote == null || remote.hostAddress() == null ? "unknown" : remote.hostAddress();
    }

    private Origin origin(MultiMap headers, HttpServerRequest request) {
        String peer = peer(request);
        HostAndPort authority = request.authority();
        String host = publicHost == null ? authority.toString() : publicHost;
        String scheme = publicScheme == null ? request.scheme() : publicScheme;
        if (!trusted.contains(peer)) {
            return new Origin(peer, scheme, host, null);
        }
        String claimedScheme = first(headers.get(PROTO));
        String claimedHost = first(headers.get(HOST));
        boolean claims = publicHost == null;
        return new Origin(
                caller(headers, peer),
                claims && isScheme(claimedScheme) ? claimedScheme.toLowerCase(Locale.ROOT) : scheme,
                claims && isHost(claimedHost) ? claimedHost : host,
                prefix(headers.get(PATH_PREFIX)));
    }

    /** The last address in the chain that no trusted proxy has, or the peer when the chain says nothing usable. */
    private String caller(MultiMap headers, String peer) {
        List<String> chain = new ArrayList<>();
        headers.getAll(FOR).forEach(value -> chain.addAll(List.of(value.split(","))));
        for (int i = chain.size() - 1; i >= 0; i--) {
            String address = chain.get(i).strip();
            if (!NetUtil.isValidIpV4Address(address) && !NetUtil.isValidIpV6Address(address)) {
                return peer;
            }
            if (!trusted.contains(address)) {
                return address;
            }
        }
        return peer;
    }

    private static void remove(MultiMap headers) {
        List<String> names = null;
        for (String name : headers.names()) {
            if (name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
                names = names == null ? new ArrayList<>() : names;
                names.add(name);
            }
        }
        if (names != null) {
            names.forEach(headers::remove);
        }
        headers.remove(FORWARDED);
        headers.remove(REAL_IP);
    }

    private static String first(String value) {
        return value == null ? null : value.split(",", 2)[0].strip();
    }

    private static boolean isScheme(String value) {
        return "http".equalsIgnoreCase(value) || "https".equalsIgnoreCase(value);
    }

    private static boolean isHost(String value) {
        return value != null && HostAndPort.parseAuthority(value, -1) != null;
    }

    private static String prefix(String value) {
        String prefix = first(value);
        return prefix != null && prefix.length() <= MAX_PREFIX && prefix.matches("(/[A-Za-z0-9._~-]+)+")
                ? prefix
                : null;
    }

    private record Origin(String address, String scheme, String host, String prefix) {
        String forwarded() {
            String node = address.indexOf(':') >= 0 ? "\"[" + address + "]\"" : address;
            return "for=" + node + ";host=\"" + host + "\";proto=" + scheme;
        }
    }
}
