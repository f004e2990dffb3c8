package nl.ghnt.local.parts;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ghnt.local.Component;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.process.Health;
import nl.ghnt.local.process.PartDefinition;

/** A service of ours, from its packaged jar. */
final class QuarkusService implements PartDefinition {

    private static final int HEAP_MEGABYTES = 224;

    private final PlatformConfig config;
    private final Component component;

    QuarkusService(PlatformConfig config, Component component) {
        this.config = config;
        this.component = component;
    }

    @Override
    public String name() {
        return component.label();
    }

    @Override
    public List<Integer> ports() {
        return List.of(config.port(component), config.managementPort(component));
    }

    @Override
    public URI health() {
        return config.managementUrl(component).resolve("/q/health/ready");
    }

    @Override
    public List<Path> files() {
        return List.of(jar());
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
        command.addAll(List.of("-jar", jar().toString()));
        return new Launch(command, environment(), module());
    }

    @Override
    public boolean answers() {
        return Health.isUp(health());
    }

    private Path module() {
        return config.repository().resolve(component.module().orElseThrow());
    }

    private Path jar() {
        return module().resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_PROFILE", "local",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(config.port(component)),
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(config.managementPort(component)),
                "KAFKA_BOOTSTRAP_SERVERS", config.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", config.issuer().toString()));
        if (component.hasDatabase()) {
            environment.put(
                    "GHNT_SERVICE_PUBLIC_URL", config.url(Component.GATEWAY).toString());
            environment.putAll(Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", config.jdbcUrl(component),
                    "QUARKUS_DATASOURCE_USERNAME", name(),
                    "QUARKUS_DATASOURCE_PASSWORD", name()));
        } else {
            environment.putAll(gateway());
        }
        environment.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN"); // it is asked while it starts
        environment.putAll(config.environment().getOrDefault(component, Map.of()));
        return environment;
    }

    private Map<String, String> gateway() {
        Map<String, String> urls = new HashMap<>();
        for (Component service : Component.services()) {
            urls.put(
                    "GHNT_GATEWAY_UPSTREAMS_" + service.name() + "_URL",
                    config.url(service).toString());
        }
        urls.put(
                "GHNT_GATEWAY_VIEWER_IDENTITY_PROVIDER",
                config.url(Component.KEYCLOAK).toString());
        urls.put(
                "GHNT_GATEWAY_CORS_ORIGINS",
                config.origins().stream().map(URI::toString).collect(Collectors.joining(",")));
        return urls;
    }
}
