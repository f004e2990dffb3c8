package nl.ghnt.local.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ghnt.local.Component;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.Versions;
import nl.ghnt.local.process.Health;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.process.Tools;
import nl.ghnt.local.realm.BrowserClient;
import nl.ghnt.local.realm.Realm;
import nl.ghnt.local.storage.Archives;
import nl.ghnt.local.storage.Cache;

/**
 * Keycloak from its distribution, with its data in the PostgreSQL of the platform. The distribution is unpacked and
 * optimised for that once, in the cache. The realm is imported when its files changed since the last import.
 */
final class Keycloak implements PartDefinition {

    private static final int HEAP_MEGABYTES = 320;

    /** What the optimisation fixes; a start may not say otherwise. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=false");

    private final PlatformConfig config;
    private final Path importedRealm;
    private final ClusterTemplate template;
    private final Path distribution;
    private boolean browsersAllowed;

    /** @param importedRealm keeps the realm that was imported last */
    Keycloak(PlatformConfig config, Path importedRealm, ClusterTemplate template) {
        this.config = config;
        this.importedRealm = importedRealm;
        this.template = template;
        this.distribution = config.cache().resolve("keycloak-" + Versions.of("keycloak"));
    }

    @Override
    public String name() {
        return Component.KEYCLOAK.label();
    }

    @Override
    public List<Integer> ports() {
        return List.of(config.port(Component.KEYCLOAK), config.managementPort(Component.KEYCLOAK));
    }

    @Override
    public List<Path> files() {
        return List.of(zip());
    }

    @Override
    public URI health() {
        return config.managementUrl(Component.KEYCLOAK).resolve("/health/ready");
    }

    @Override
    public void prepare(Tools tools) throws IOException {
        new Cache(config.cache()).get(distribution.getFileName().toString(), empty -> {
            tools.step("unpacking, once");
            Archives.unzipContent(zip(), empty);
            tools.step("optimising, once");
            tools.run(java(Stream.concat(Stream.of("build"), BUILD_OPTIONS.stream())), Map.of());
        });
        importRealm(tools);
    }

    @Override
    public Launch launch() {
        Stream<String> arguments = Stream.of(
                "start",
                "--optimized",
                "--hostname=" + config.url(Component.KEYCLOAK),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + config.port(Component.KEYCLOAK),
                "--http-management-port=" + config.managementPort(Component.KEYCLOAK),
                "--cache=local",
                "--db-pool-max-size=10",
                "--log-level=info,io.smallrye.health:warn");
        return new Launch(java(arguments), environment(), distribution);
    }

    /** Only once people can log in from the pages of this start. */
    @Override
    public boolean answers() {
        if (!Health.isUp(health())) {
            return false;
        }
        if (!browsersAllowed) {
            new BrowserClient(config.url(Component.KEYCLOAK)).allow(config.origins());
            browsersAllowed = true;
        }
        return true;
    }

    /** A realm that exists is replaced, with all its users: it is configuration, kept in the repository. */
    private void importRealm(Tools tools) throws IOException {
        String wanted = Realm.of(config.repository().resolve("deploy/keycloak")).toJson();
        if (Files.exists(importedRealm) && Files.readString(importedRealm).equals(wanted)) {
            return;
        }
        tools.step("importing the realm");
        Files.createDirectories(importedRealm.getParent());
        Path next = Files.writeString(importedRealm.resolveSibling("next-realm.json"), wanted);
        tools.run(java(Stream.of("import", "--optimized", "--override=true", "--file=" + next)), environment());
        Files.move(next, importedRealm, StandardCopyOption.REPLACE_EXISTING);
        try {
            template.save();
        } catch (IOException e) {
            tools.step("no template kept"); // only the next new cluster will take longer
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", config.jdbcUrl(Component.KEYCLOAK),
                "KC_DB_USERNAME", name(),
                "KC_DB_PASSWORD", name(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
    }

    /** The command that {@code kc.sh} would end up with; without the shell in between, signals reach Keycloak. */
    private List<String> java(Stream<String> arguments) {
        List<String> command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
        command.addAll(List.of(
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(
                List.of("-cp", distribution.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        arguments.forEach(command::add);
        return command;
    }

    private Path zip() {
        return config.repository()
                .resolve("deploy/local/target/keycloak")
                .resolve("keycloak-quarkus-dist-" + Versions.of("keycloak") + ".zip");
    }
}
