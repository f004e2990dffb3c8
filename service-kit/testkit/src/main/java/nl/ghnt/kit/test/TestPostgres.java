package nl.ghnt.kit.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The PostgreSQL server of this test JVM: started at first use, ended with the JVM. */
public final class TestPostgres {

    private static TestPostgres running;

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static synchronized TestPostgres running() {
        if (running == null) {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
                running = new TestPostgres(server);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return running;
    }

    /** Makes an empty database with the extensions that services may use. */
    public TestDatabase newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute("postgres", "create database " + name);
        execute(name, "create extension btree_gist; create extension pg_trgm; create extension unaccent");
        return new TestDatabase(server.getJdbcUrl("postgres", name), "postgres", "test");
    }

    private void execute(String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
