package nl.ghnt.local.parts;

import java.nio.file.Path;
import java.util.List;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.storage.DataFolder;

/** What stands behind each component. */
public final class Definitions {

    private Definitions() {}

    /** The definitions of the wanted components, in the order of starting. */
    public static List<PartDefinition> of(PlatformConfig config, DataFolder data) {
        Path importedRealm = data.keycloak().resolve("imported-realm.json");
        ClusterTemplate template = new ClusterTemplate(config, data.postgresql(), importedRealm);
        return config.parts().stream()
                .sorted()
                .map(component -> switch (component) {
                    case POSTGRESQL -> new Postgresql(config, data.postgresql(), template);
                    case KAFKA -> new Kafka(config, data.kafka(), libraries(config));
                    case KEYCLOAK -> new Keycloak(config, importedRealm, template);
                    default -> new QuarkusService(config, component);
                })
                .map(PartDefinition.class::cast)
                .toList();
    }

    private static Path libraries(PlatformConfig config) {
        return config.repository().resolve("deploy/local/target/lib");
    }
}
