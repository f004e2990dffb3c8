package nl.ghnt.local;

import static nl.ghnt.local.Component.POSTGRESQL;
import static nl.ghnt.local.Component.REGIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import nl.ghnt.local.process.ProcessRef;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.RunState;
import nl.ghnt.local.storage.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlRecoveryTest {

    private static final Path CACHE = Folders.repository().resolve("deploy/local/target/test-cache");

    /** One cluster for all tests: making one takes longer than a test. */
    @TempDir
    static Path folder;

    @Test
    void a_service_owns_its_database_and_finds_the_extensions_in_it() throws SQLException {
        PlatformConfig config = config();
        try (Platform platform = Platform.start(config)) {
            execute(config, "CREATE TABLE own (word text, EXCLUDE USING gist (word WITH =))");
            assertThat(query(config, "SELECT string_agg(extname, ' ' ORDER BY extname) FROM pg_extension"))
                    .isEqualTo("btree_gist pg_trgm plpgsql unaccent");
            assertThat(query(
                            config, "SELECT datcollate || ' ' || datlocale FROM pg_database WHERE datname = 'regions'"))
                    .isEqualTo("C C.UTF-8");
            assertThat(platform.part("postgresql").isHealthy()).isTrue();
        }
    }

    @Test
    void a_killed_server_comes_back_with_what_was_committed() throws SQLException {
        PlatformConfig config = config();
        try (Platform platform = Platform.start(config)) {
            execute(config, "CREATE TABLE proof AS SELECT 'kept' AS word");

            platform.part(POSTGRESQL).kill();
            assertThat(platform.part(POSTGRESQL).isHealthy()).isFalse();
            platform.part(POSTGRESQL).start();

            assertThat(query(config, "SELECT word FROM proof")).isEqualTo("kept");
        }
    }

    @Test
    void a_pid_file_whose_number_now_belongs_to_another_process_does_no_harm() throws IOException, SQLException {
        PlatformConfig config = config();
        Platform.start(config).close();
        Process innocent = new ProcessBuilder("sleep", "60").start();
        Files.writeString(
                config.data().resolve("postgresql/postmaster.pid"),
                innocent.pid() + "\n" + config.data().resolve("postgresql") + "\n"
                        + Instant.now().minus(Duration.ofDays(1)).getEpochSecond() + "\n"
                        + config.port(POSTGRESQL) + "\n\n127.0.0.1\n");

        try (Platform platform = Platform.start(config)) {
            assertThat(platform.part(POSTGRESQL).isHealthy()).isTrue();
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void after_the_launcher_was_killed_the_next_start_ends_what_it_left_and_goes_on_with_the_data() throws Exception {
        PlatformConfig config = config();
        Process launcher = LauncherProcess.start(config, folder.resolve("launcher.out"));
        RunState state = LauncherProcess.awaitReady(config);
        execute(config, "CREATE TABLE testimony AS SELECT 'kept' AS word");

        launcher.destroyForcibly().waitFor();
        ProcessRef orphan = state.parts().get(0).process();
        assertThat(orphan.isRunning()).isTrue();

        try (Platform platform = Platform.start(config)) {
            assertThat(orphan.isRunning()).isFalse();
            assertThat(platform.part(POSTGRESQL).isHealthy()).isTrue();
            assertThat(query(config, "SELECT word FROM testimony")).isEqualTo("kept");
        }
        assertThat(RunFile.read(DataFolder.at(config.data()).runFile())).isEmpty();
    }

    private PlatformConfig config() {
        return PlatformConfig.builder(Folders.repository())
                .data(folder.resolve("data"))
                .cache(CACHE)
                .only(EnumSet.of(POSTGRESQL))
                .freePorts()
                .build();
    }

    private static void execute(PlatformConfig config, String sql) throws SQLException {
        try (Connection connection = connect(config);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PlatformConfig config, String sql) throws SQLException {
        try (Connection connection = connect(config);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(PlatformConfig config) throws SQLException {
        return DriverManager.getConnection(config.jdbcUrl(REGIONS), "regions", "regions");
    }
}
