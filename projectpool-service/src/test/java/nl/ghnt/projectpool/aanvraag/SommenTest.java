package nl.ghnt.projectpool.aanvraag;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that was submitted adds up in the table itself, whatever writes to it: a cent more or less is refused. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class SommenTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ck_aanvraagversie_aandelen | jsonb_set(deelnemers, '{0,aandeel}', '20000.51') | begroting",
                "ck_aanvraagversie_begroting | deelnemers | jsonb_set(begroting, '{posten,0,bedrag}', '35000.24')",
                "ck_aanvraagversie_begroting | deelnemers | jsonb_set(begroting, '{bijdragen}', '[]')"
            })
    void wat_is_ingediend_telt_op_in_de_tabel(String regel, String deelnemers, String begroting) throws Exception {
        String id = Aanvragen.ingediend(Aanvragen.ronde()).jsonPath().getString("id");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String wijziging = "update aanvraagversie set deelnemers = " + deelnemers + ", begroting = " + begroting
                    + " where aanvraag = '" + id + "'";
            assertThatThrownBy(() -> statement.executeUpdate(wijziging)).hasMessageContaining(regel);
        }
    }
}
