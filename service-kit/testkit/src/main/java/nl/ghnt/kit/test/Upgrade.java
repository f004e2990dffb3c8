package nl.ghnt.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What the migrations of a service make of rows that stood there before. */
public final class Upgrade {

    private Upgrade() {}

    /**
     * A new database that was filled at an earlier version of the schema and then brought up to date.
     *
     * @param version last migration that had run when the rows were written
     * @param rows the SQL that wrote them
     */
    public static Connection from(String version, String rows) throws SQLException {
        TestDatabase database = TestPostgres.running().newDatabase();
        migrations(database).target(version).load().migrate();
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute(rows);
        }
        migrations(database).load().migrate();
        return connection;
    }

    private static FluentConfiguration migrations(TestDatabase database) {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("db/kit", "db/migration")
                .outOfOrder(true);
    }
}
