package nl.ghnt.local.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
            names = "--origin",
            paramLabel = "URL",
            description = {
                "where a front end of yours is served from: --origin http://localhost:5173;",
                "its pages may log in and use the API from a browser; may be repeated"
            })
    private List<URI> origins = new ArrayList<>();

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
        origins.forEach(origin -> builder.origin(usable(origin)));
        return builder.build();
    }

    /** A browser names an origin as scheme, host and port, in lower case and without a slash at the end. */
    private static URI usable(URI origin) {
        boolean web = "http".equals(origin.getScheme()) || "https".equals(origin.getScheme());
        String bare =
                origin.getScheme() + "://" + origin.getHost() + (origin.getPort() < 0 ? "" : ":" + origin.getPort());
        if (!web || origin.getHost() == null || !origin.toString().equals(bare.toLowerCase(Locale.ROOT))) {
            throw new PlatformException("'" + origin
                    + "' is no origin; one is scheme, host and port alone, in lower case and without a slash"
                    + " behind it, like http://localhost:5173");
        }
        return origin;
    }

    private static int usable(int port) {
        if (port < 1 || port > HIGHEST) {
            throw new PlatformException("port " + port + " is not between 1 and " + HIGHEST);
        }
        return port;
    }
}
