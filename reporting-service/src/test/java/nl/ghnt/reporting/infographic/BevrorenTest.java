package nl.ghnt.reporting.infographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was frozen cannot be changed, not even past the code: shown on the imported final report. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BevrorenTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update infographicbestand set inhoud = ''",
                "delete from infographicbestand",
                "update momentopname set inhoud = ''",
                "delete from momentopname"
            })
    void de_database_weigert_wat_bevroren_is_te_wijzigen(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeUpdate(sql))
                    .withMessageContaining("frozen");
        }
    }

    @Test
    void de_bewaarde_controlesom_is_die_van_de_bewaarde_bytes() throws SQLException, NoSuchAlgorithmException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select inhoud, sha256 from infographicbestand");
            int bestanden = 0;
            while (rows.next()) {
                byte[] som = MessageDigest.getInstance("SHA-256").digest(rows.getBytes("inhoud"));
                assertThat(rows.getString("sha256")).isEqualTo(HexFormat.of().formatHex(som));
                bestanden++;
            }
            assertThat(bestanden).isPositive();
        }
    }
}
