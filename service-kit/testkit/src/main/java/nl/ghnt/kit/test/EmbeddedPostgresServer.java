package nl.ghnt.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The server from its embedded binaries, a child process that ends with this JVM. */
final class EmbeddedPostgresServer implements PostgresServer {

    private final EmbeddedPostgres server;

    EmbeddedPostgresServer() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String jdbcUrl(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    @Override
    public String password() {
        return "postgres";
    }
}
