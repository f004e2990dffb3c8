package nl.ghnt.local.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Set;
import nl.ghnt.local.Component;
import nl.ghnt.local.PlatformConfig;
import nl.ghnt.local.Versions;
import nl.ghnt.local.realm.Realm;
import nl.ghnt.local.storage.Cache;
import nl.ghnt.local.storage.Trees;

/**
 * A copy of a new cluster in which Keycloak has its tables and its realm, and the services have nothing yet. Keycloak
 * needs most of a minute to make those; the next new cluster of this user starts from the copy. Another realm, another
 * PostgreSQL or another Keycloak is another template.
 */
final class ClusterTemplate {

    private static final int NAME_LENGTH = 12;

    /** What a backup leaves out, by the manual of PostgreSQL ('Making a Base Backup Using the Low Level API'). */
    private static final Set<String> OF_THE_RUNNING_SERVER = Set.of(
            "postmaster.pid", "postmaster.opts", "pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_stat_tmp");

    private final PlatformConfig config;
    private final Path cluster;
    private final Path importedRealm;
    private final Cache cache;
    private boolean clusterIsNew;

    /** @param importedRealm where Keycloak keeps the realm that is in its database */
    ClusterTemplate(PlatformConfig config, Path cluster, Path importedRealm) {
        this.config = config;
        this.cluster = cluster;
        this.importedRealm = importedRealm;
        this.cache = new Cache(config.cache());
    }

    /** Fills the place of a new cluster from the template; false when there is none or when nobody needs it. */
    boolean restore(Path newCluster) throws IOException {
        clusterIsNew = true;
        if (!config.parts().contains(Component.KEYCLOAK) || !cache.has(name())) {
            return false;
        }
        Trees.copy(config.cache().resolve(name()).resolve("cluster"), newCluster, Set.of());
        Files.createDirectories(importedRealm.getParent());
        Files.writeString(importedRealm, realm());
        return true;
    }

    /** Copies the running cluster when it is new and has no template yet. */
    void save() throws IOException {
        if (clusterIsNew) {
            cache.get(name(), empty -> backUp(empty.resolve("cluster")));
        }
    }

    private void backUp(Path target) throws IOException {
        try (Connection connection = DriverManager.getConnection(
                        config.jdbcUrl(Postgresql.SUPERUSER), Postgresql.SUPERUSER, Postgresql.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('template', fast => true)");
            Trees.copy(cluster, target, OF_THE_RUNNING_SERVER);
            try (ResultSet stop = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stop.next();
                Files.writeString(target.resolve("backup_label"), stop.getString(1));
            }
            Trees.copy(cluster.resolve("pg_wal"), target.resolve("pg_wal"), Set.of());
        } catch (SQLException e) {
            throw new IOException("cannot copy the new cluster", e);
        }
        for (String folder : Set.of("pg_replslot", "pg_dynshmem", "pg_notify", "pg_stat_tmp")) {
            Files.createDirectory(target.resolve(folder));
        }
    }

    private String name() throws IOException {
        try {
            String content = Versions.of("postgresql") + Versions.of("keycloak") + realm();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "cluster-" + HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String realm() throws IOException {
        return Realm.of(config.repository().resolve("deploy/keycloak")).toJson();
    }
}
