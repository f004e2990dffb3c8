package nl.ghnt.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The PostgreSQL server of this test JVM: started at first use, ended with the JVM. */
public final class TestPostgres {

    private static final String USER = "postgres";
    private static TestPostgres running;

    private final PostgresServer server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres(PostgresServer server) {
        this.server = server;
    }

    public static synchronized TestPostgres running() {
        if (running == null) {
            running = new TestPostgres(
                    Backends.areContainers() ? new ContainerPostgresServer() : new EmbeddedPostgresServer());
        }
        return running;
    }

    /** Makes an empty database with the extensions that services may use. */
    public TestDatabase newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute(USER, "create database " + name);
        execute(name, "create extension btree_gist; create extension pg_trgm; create extension unaccent");
        return new TestDatabase(server.jdbcUrl(name), USER, server.password());
    }

    private void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), USER, server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
