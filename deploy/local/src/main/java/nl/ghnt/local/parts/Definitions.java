package nl.ghnt.local.parts;

import java.nio.file.Path;
import java.util.List;
import nl.ghnt.local.Component;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.storage.DataFolder;

/** What stands behind each component. */
public final class Definitions {

    private Definitions() {}

    /** The definitions of the wanted components, in the order of starting. */
    public static List<PartDefinition> of(PlatformConfig config, DataFolder data) {
        return config.parts().stream()
                .sorted()
                .map(component -> definition(component, config, data))
                .toList();
    }

    private static PartDefinition definition(Component component, PlatformConfig config, DataFolder data) {
        return switch (component) {
            case POSTGRESQL -> new Postgresql(config, data.postgresql());
            case KAFKA -> new Kafka(config, data.kafka(), libraries(config));
            case KEYCLOAK -> new Keycloak(config, data.keycloak());
            default -> new QuarkusService(config, component);
        };
    }

    private static Path libraries(PlatformConfig config) {
        return config.repository().resolve("deploy/local/target/lib");
    }
}
