package nl.ghnt.local.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.ghnt.local.Component;
import nl.ghnt.local.Folders;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.PlatformException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to start and where; the same for every command that starts the platform. */
final class PlatformOptions {

    private static final int HIGHEST = 64_535; // the number + 1000 must be a port too

    @Mixin
    private DataOption data;

    @Option(names = "--fresh", description = "throw the data of earlier runs away first")
    private boolean fresh;

    @Option(
            names = "--port",
            paramLabel = "PART=PORT",
            description = {
                "another port for a part: --port gateway=18080; may be repeated.",
                "Defaults: gateway 8080, governance 8081, regions 8082, reporting 8083,",
                "projectpool 8084, keycloak 8180, postgresql 5442, kafka 9092.",
                "Health and metrics are on the number + 1000"
            })
    private Map<Component, Integer> ports = new EnumMap<>(Component.class);

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description = "leave a part out, for example to run it from your editor on the same port")
    private Set<Component> without = EnumSet.noneOf(Component.class);

    PlatformConfig toConfig() {
        PlatformConfig.Builder builder = PlatformConfig.builder(Folders.repository())
                .data(data.path())
                .fresh(fresh)
                .without(without);
        ports.forEach((component, port) -> builder.port(component, usable(port)));
        return builder.build();
    }

    private static int usable(int port) {
        if (port < 1 || port > HIGHEST) {
            throw new PlatformException("port " + port + " is not between 1 and " + HIGHEST);
        }
        return port;
    }
}
