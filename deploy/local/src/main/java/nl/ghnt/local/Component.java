package nl.ghnt.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the local platform is made of, with the port each part listens on unless told otherwise. The order is that of
 * starting; stopping goes by {@link #stage()}, highest first.
 */
public enum Component {
    POSTGRESQL(0, 5442, null),
    KAFKA(1, 9092, null),
    KEYCLOAK(2, 8180, null),
    REGIONS(3, 8082, "regions-service"),
    GOVERNANCE(3, 8081, "governance-service"),
    REPORTING(3, 8083, "reporting-service"),
    PROJECTPOOL(3, 8084, "projectpool-service"),
    GATEWAY(4, 8080, "api-gateway");

    private final int stage;
    private final int defaultPort;
    private final String module;

    Component(int stage, int defaultPort, String module) {
        this.stage = stage;
        this.defaultPort = defaultPort;
        this.module = module;
    }

    /** The name on the command line, in file names and on the terminal: {@code reporting}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int stage() {
        return stage;
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The folder of the Maven module, empty for software that is not ours. */
    public Optional<String> module() {
        return Optional.ofNullable(module);
    }

    /** Whether it owns a database that is named after it. */
    public boolean hasDatabase() {
        return this == KEYCLOAK || (module != null && this != GATEWAY);
    }

    /** What must be ready before this may start. */
    public Set<Component> needs() {
        return switch (this) {
            case POSTGRESQL, KAFKA -> EnumSet.noneOf(Component.class);
            case KEYCLOAK -> EnumSet.of(POSTGRESQL);
            default -> EnumSet.of(POSTGRESQL, KAFKA, KEYCLOAK);
        };
    }

    /** The services of the bounded contexts, without the gateway. */
    public static List<Component> services() {
        return Arrays.stream(values()).filter(c -> c.stage == 3).toList();
    }

    /**
     * @throws IllegalArgumentException when there is no such part; the message lists those that exist
     */
    public static Component of(String label) {
        return Arrays.stream(values())
                .filter(c -> c.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called '" + label + "'; the parts are "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(Component::label).toList())));
    }
}
