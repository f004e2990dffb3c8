package nl.ghnt.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ghnt.local.Component;
import nl.ghnt.local.Hint;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.Versions;
import nl.ghnt.local.process.PartDefinition;
import nl.ghnt.local.process.Tools;
import nl.ghnt.local.storage.Archives;
import nl.ghnt.local.storage.Cache;
import nl.ghnt.local.storage.Trees;

/**
 * One PostgreSQL cluster with a database per service, each owned by a role of the same name whose password is that name
 * too. The server runs in the foreground as a process of its own; it listens on the loopback interface only.
 */
final class Postgresql implements PartDefinition {

    /** Also the password, as for every role here. */
    static final String SUPERUSER = "postgres";

    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private final PlatformConfig config;
    private final Path cluster;
    private final ClusterTemplate template;
    private final Cache cache;
    private final List<String> asAllowedUser;

    Postgresql(PlatformConfig config, Path cluster, ClusterTemplate template) {
        this.config = config;
        this.cluster = cluster;
        this.template = template;
        this.cache = new Cache(config.cache());
        this.asAllowedUser = Superuser.prefix();
    }

    @Override
    public String name() {
        return Component.POSTGRESQL.label();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port());
    }

    @Override
    public URI health() {
        return URI.create("tcp://localhost:" + port());
    }

    @Override
    public void prepare(Tools tools) throws IOException {
        if (Files.exists(cluster)) {
            requireSameMajorVersion();
            StalePidFile.remove(cluster);
        } else {
            tools.step("creating the cluster");
            createCluster(tools);
        }
    }

    @Override
    public Launch launch() throws IOException {
        List<String> command = new ArrayList<>(asAllowedUser);
        command.addAll(List.of(binary("postgres"), "-D", cluster.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Launch(command, Map.of("TZ", "UTC"), cluster);
    }

    @Override
    public boolean answers() {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void provision() throws IOException {
        try {
            for (Component owner : Component.values()) {
                if (owner.hasDatabase()) {
                    provision(owner.label());
                }
            }
            relaxKeycloak();
        } catch (SQLException e) {
            throw new IOException("cannot create the databases", e);
        }
    }

    /** INT ends sessions; TERM would wait until they end by themselves. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private int port() {
        return config.port(Component.POSTGRESQL);
    }

    private Map<String, String> settings() {
        return Map.of(
                "port", Integer.toString(port()),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "150",
                "shared_buffers", "64MB",
                "max_wal_size", "256MB",
                "timezone", "UTC",
                "log_timezone", "UTC");
    }

    private void createCluster(Tools tools) throws IOException {
        Path unfinished = cluster.resolveSibling(cluster.getFileName() + ".unfinished");
        Trees.delete(unfinished);
        Files.createDirectories(unfinished.getParent());
        if (template.restore(unfinished)) {
            initdb(tools, "-D", unfinished.toString(), "--sync-only");
        } else {
            initialise(tools, unfinished);
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Tools tools, Path newCluster) throws IOException {
        Path password = Files.createTempFile("ghnt", "");
        try {
            Files.writeString(password, SUPERUSER);
            initdb(
                    tools,
                    "-D",
                    newCluster.toString(),
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--no-locale",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
        } finally {
            Files.delete(password);
        }
    }

    private void initdb(Tools tools, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(asAllowedUser);
        command.add(binary("initdb"));
        command.addAll(List.of(arguments));
        tools.run(command, Map.of("TZ", "UTC"));
    }

    private void requireSameMajorVersion() throws IOException {
        String found = Files.readString(cluster.resolve("PG_VERSION")).trim();
        String wanted = Versions.of("postgresql").replaceFirst("\\..*", "");
        if (!found.equals(wanted)) {
            throw new PlatformException(
                    "the data in " + cluster + " is of PostgreSQL " + found + ", this is PostgreSQL " + wanted,
                    Hint.of("start --fresh", config.data()) + " throws the data away and starts anew");
        }
    }

    private String binary(String name) throws IOException {
        String archive = "/postgres-" + os() + "-" + architecture() + ".txz";
        Path home = cache.get("postgresql-" + Versions.of("postgresql"), folder -> {
            try (InputStream packed = Postgresql.class.getResourceAsStream(archive)) {
                if (packed == null) {
                    throw new PlatformException(
                            "the build has no PostgreSQL for this kind of machine (" + archive + " is not there)");
                }
                Archives.untar(packed, folder);
            }
        });
        return home.resolve("bin").resolve(name).toString();
    }

    private static String os() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private void provision(String name) throws SQLException {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
        }
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement()) {
            for (String extension : EXTENSIONS) {
                statement.execute("CREATE EXTENSION IF NOT EXISTS " + extension);
            }
        }
    }

    /** It writes a session at every login; a crash may take the last half second of those. */
    private void relaxKeycloak() throws SQLException {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + Component.KEYCLOAK.label() + " SET synchronous_commit = off");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        DriverManager.setLoginTimeout(2);
        return DriverManager.getConnection(config.jdbcUrl(database), SUPERUSER, SUPERUSER);
    }
}
