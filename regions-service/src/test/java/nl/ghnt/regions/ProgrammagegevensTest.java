package nl.ghnt.regions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.ghnt.kit.data.DataSteps;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ProgrammagegevensTest {

    @Inject
    DataSteps inlezen;

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @Test
    void tweemaal_inlezen_verandert_niets() throws SQLException {
        Map<String, String> ervoor = tabellen();
        inlezen.run();
        assertThat(tabellen()).isEqualTo(ervoor);
    }

    @Test
    void elke_stap_is_een_keer_ingelezen() throws SQLException {
        assertThat(inlezen.steps()).isNotEmpty();
        assertThat(een("select count(*) from data_step"))
                .isEqualTo(String.valueOf(inlezen.steps().size()));
    }

    @ParameterizedTest
    @CsvSource({"experimenten, Experiment", "partnerorganisaties, Partnerorganisatie"})
    @TestTransaction
    void wat_een_eerdere_versie_al_inlas_wordt_niet_nog_eens_ingelezen_maar_alsnog_verteld(String naam, String wat)
            throws SQLException {
        long ervoor = tel(wat);
        voer("delete from data_row where step = '" + naam + "'");
        voer("delete from data_step where name = '" + naam + "'");
        inlezen.steps().stream().filter(stap -> stap.name().equals(naam)).forEach(inlezen::raise);

        assertThat(tel(wat)).isEqualTo(ervoor).isPositive();
        assertThat(een("select min(keren) || ' ' || max(keren) from (select count(*) as keren from audit_record"
                        + " where resource like '/" + naam + "/%' group by resource) verteld"))
                .isEqualTo("2 2");
    }

    private void voer(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    private long tel(String wat) {
        return entities.createQuery("select count(*) from " + wat, Long.class).getSingleResult();
    }

    /** Of every table how many rows it has and a sum of all that is in them. */
    private Map<String, String> tabellen() throws SQLException {
        Map<String, String> tabellen = new TreeMap<>();
        for (String tabel : een("""
                select string_agg(table_name, ',') from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'""").split(",")) {
            tabellen.put(
                    tabel, een("select count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) from " + tabel + " t"));
        }
        return tabellen;
    }

    private String een(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
