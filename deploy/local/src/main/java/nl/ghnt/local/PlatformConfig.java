package nl.ghnt.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ghnt.local.process.Ports;

/**
 * What to start, where its data is and on which ports it listens. Everything listens on the loopback interface only.
 *
 * @param repository the checkout with the built modules
 * @param data databases, logs and the record of running processes; kept between starts
 * @param cache unpacked software, shared by all platforms of this user
 * @param ports per part; every part listens on this number and, for health and metrics, on this number + 1000
 * @param parts what to start; the others may be absent or started by somebody else on the same port
 * @param environment extra environment variables per part
 * @param otherOrigins where pages of others are served from, such as a front end in development
 * @param fresh whether the data of earlier runs is thrown away before the start
 */
public record PlatformConfig(
        Path repository,
        Path data,
        Path cache,
        Map<Component, Integer> ports,
        Set<Component> parts,
        Map<Component, Map<String, String>> environment,
        List<URI> otherOrigins,
        boolean fresh) {

    private static final int MANAGEMENT_OFFSET = 1000;

    public int port(Component component) {
        return ports.get(component);
    }

    /** Health and metrics of the HTTP parts, the controller of Kafka. PostgreSQL has none. */
    public int managementPort(Component component) {
        return port(component) + MANAGEMENT_OFFSET;
    }

    /** The root of a part over HTTP, without a slash at the end. */
    public URI url(Component component) {
        return URI.create("http://localhost:" + port(component));
    }

    public URI managementUrl(Component component) {
        return URI.create("http://localhost:" + managementPort(component));
    }

    /** The database that is named after the component. */
    public String jdbcUrl(Component component) {
        return jdbcUrl(component.label());
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port(Component.POSTGRESQL) + "/" + database;
    }

    public String bootstrapServers() {
        return "localhost:" + port(Component.KAFKA);
    }

    /** The OpenID Connect issuer. */
    public URI issuer() {
        return url(Component.KEYCLOAK).resolve("/realms/ghnt");
    }

    /** From where people may log in: the gateway's own pages and those of others. */
    public List<URI> origins() {
        List<URI> all = new ArrayList<>(otherOrigins);
        all.add(0, url(Component.GATEWAY));
        return List.copyOf(all);
    }

    public static Builder builder(Path repository) {
        return new Builder(repository);
    }

    /** Starts from the defaults: all parts, default ports, data and cache in the user's home. */
    public static final class Builder {

        private final Path repository;
        private final Map<Component, Integer> ports = new EnumMap<>(Component.class);
        private final Map<Component, Map<String, String>> environment = new EnumMap<>(Component.class);
        private final List<URI> origins = new ArrayList<>();
        private Set<Component> parts = EnumSet.allOf(Component.class);
        private Path data = Folders.defaultData();
        private Path cache = Folders.defaultCache();
        private boolean fresh;

        private Builder(Path repository) {
            this.repository = repository.toAbsolutePath().normalize();
            for (Component component : Component.values()) {
                ports.put(component, component.defaultPort());
            }
        }

        public Builder data(Path folder) {
            data = folder.toAbsolutePath().normalize();
            return this;
        }

        public Builder cache(Path folder) {
            cache = folder.toAbsolutePath().normalize();
            return this;
        }

        public Builder port(Component component, int port) {
            ports.put(component, port);
            return this;
        }

        /** Gives every part a port that nobody uses now, so that several platforms can run on one machine. */
        public Builder freePorts() {
            Set<Integer> taken = new HashSet<>();
            ports.keySet().forEach(component -> ports.put(component, pickFree(taken)));
            return this;
        }

        /** A free port of which neither it nor its management port was picked before. */
        private static int pickFree(Set<Integer> taken) {
            int port = Ports.pickFree(MANAGEMENT_OFFSET);
            while (taken.contains(port) || taken.contains(port + MANAGEMENT_OFFSET)) {
                port = Ports.pickFree(MANAGEMENT_OFFSET);
            }
            taken.add(port);
            taken.add(port + MANAGEMENT_OFFSET);
            return port;
        }

        public Builder only(Set<Component> components) {
            parts = EnumSet.copyOf(components);
            return this;
        }

        public Builder without(Set<Component> components) {
            parts.removeAll(components);
            return this;
        }

        public Builder environment(Component component, String name, String value) {
            environment.computeIfAbsent(component, c -> new HashMap<>()).put(name, value);
            return this;
        }

        /** Lets pages from {@code origin} ({@code http://localhost:5173}) log in and use the API. */
        public Builder origin(URI origin) {
            origins.add(origin);
            return this;
        }

        public Builder fresh(boolean throwDataAway) {
            fresh = throwDataAway;
            return this;
        }

        public PlatformConfig build() {
            return new PlatformConfig(
                    repository,
                    data,
                    cache,
                    Map.copyOf(ports),
                    Set.copyOf(parts),
                    Map.copyOf(environment),
                    List.copyOf(origins),
                    fresh);
        }
    }
}
