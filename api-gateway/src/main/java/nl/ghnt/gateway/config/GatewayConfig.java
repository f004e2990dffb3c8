package nl.ghnt.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Everything about the gateway that ops can set. An unknown key below {@code ghnt.gateway} stops the start. */
@ConfigMapping(prefix = "ghnt.gateway")
public interface GatewayConfig {

    /** Where the services are, one entry for each context. */
    Map<ApiContext, UpstreamAddress> upstreams();

    /**
     * Origin under which the outside world knows the gateway, for example {@code https://api.example.org}. When set,
     * services see this as host and scheme and never what a caller sends.
     */
    Optional<URI> publicUrl();

    /** Addresses or CIDR blocks of proxies in front of the gateway whose forwarded headers are believed; none by default. */
    Optional<List<String>> trustedProxies();

    /** Value of {@code API-Version} on answers of the gateway itself. */
    @WithDefault("1.0.0")
    String apiVersion();

    Limits limits();

    Timeouts timeouts();

    Cors cors();

    Health health();

    Viewer viewer();

    /** Port of an origin, also when it is the default one of its scheme. */
    static int port(URI origin) {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return "https".equals(origin.getScheme()) ? 443 : 80;
    }

    /** Address of one service. */
    interface UpstreamAddress {
        /** Origin of the API, scheme, host and port only. */
        URI url();

        /** Origin of the management interface; by default the same host with the port 1000 higher. */
        Optional<URI> managementUrl();
    }

    /** How much is accepted. */
    interface Limits {
        /** Largest request body, with or without {@code Content-Length}; more is 413. */
        @WithDefault("1M")
        MemorySize body();

        /** Paths, as an expression for the whole of each, on which a body is a file and may be larger. */
        @WithDefault("/projectpool/v1/aanvragen/[^/]{1,100}/documenten/[^/]{1,200}")
        Pattern filePaths();

        /** Largest file; more is 413. */
        @WithDefault("10M")
        MemorySize file();

        /** Most connections to one service. */
        @WithDefault("64")
        int connections();

        /** Most requests that wait for a connection to one service; more is 503. */
        @WithDefault("256")
        int waiting();

        /**
         * Most bytes of request bodies that are held until a service has them. One caller gets a quarter of it; a body
         * that does not fit is 503.
         */
        @WithDefault("32M")
        MemorySize buffer();

        /** The same of files, which have a room of their own. */
        @WithDefault("64M")
        MemorySize fileBuffer();
    }

    /** How long is waited. */
    interface Timeouts {
        /** For the head of a request, from its first byte to the empty line behind it; longer is 408. */
        @WithDefault("10s")
        Duration head();

        /** For the whole body of a request, from its head on; longer is 408. */
        @WithDefault("30s")
        Duration body();

        /** For a file, from the head of its request on; longer is 408. */
        @WithDefault("3m")
        Duration file();

        /** For a connection to a service to be made. */
        @WithDefault("2s")
        Duration connect();

        /** For a free connection to a service when all are in use. */
        @WithDefault("5s")
        Duration acquire();

        /** For the next byte of a service's answer; longer is 504. */
        @WithDefault("30s")
        Duration response();

        /** Value of {@code Retry-After} when a service is away. */
        @WithDefault("5s")
        Duration retryAfter();
    }

    /** Browsers on other origins. */
    interface Cors {
        /**
         * Origins of which a page may use a token and write; none by default. Any origin may read what anybody may read:
         * the OpenAPI documents, and what a GET without a token answers.
         */
        Optional<List<String>> origins();

        /** How long a browser may keep the answer to a preflight request. */
        @WithDefault("1h")
        Duration maxAge();
    }

    /** The state of the whole. */
    interface Health {
        /** For one service to say how it is; longer counts as down. A service takes a second to see that its database is away. */
        @WithDefault("3s")
        Duration timeout();

        /** How long one measurement is given to all who ask. */
        @WithDefault("1500ms")
        Duration keep();
    }

    /** The OpenAPI viewer. */
    interface Viewer {
        /** Origin of the identity provider, so that somebody can log in from the viewer; none by default. */
        Optional<URI> identityProvider();

        /** Public client that the viewer logs in with. */
        @WithDefault("ghnt-frontend")
        String clientId();
    }
}
