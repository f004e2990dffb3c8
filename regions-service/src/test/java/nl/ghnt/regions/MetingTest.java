package nl.ghnt.regions;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** The synthetic rows of a measurement ({@code deploy/bench}) still fit the tables. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class MetingTest {

    private static final Path FILL = Path.of("..", "deploy", "bench", "fill.sql");
    private static final int REGIONS = 2;

    @Inject
    AgroalDataSource database;

    @Test
    void de_rijen_van_een_meting_passen() throws IOException, SQLException {
        String all = Files.readString(FILL);
        String fewer = all.substring(all.indexOf("begin;") + "begin;".length(), all.indexOf("commit;"))
                .replace("generate_series(1, 1000)", "generate_series(1, " + REGIONS + ")")
                .replace("generate_series(0, 4999)", "generate_series(0, " + (5 * REGIONS - 1) + ")");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(fewer);
                ResultSet plans = statement.executeQuery(
                        "select count(distinct regio), count(*) from actieplan where regio like 'synthetisch-%'");
                plans.next();
                assertThat(plans.getInt(1)).isEqualTo(REGIONS);
                assertThat(plans.getInt(2)).isEqualTo(40 * REGIONS);
            } finally {
                connection.rollback();
            }
        }
    }
}
