package nl.ghnt.regions.regio;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reading costs does not grow with the register: here are 60 synthetic regions, each with 40 names. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegioSchaalTest {

    private static final String FILL = """
            insert into regio (code, indeling, bron_document, geregistreerd_op, gewijzigd_op, version)
            select 'synthetisch-' || n, 'GHNT-28', 'synthetisch', now(), now(), 0 from generate_series(1, 60) n;
            insert into regio_bestaan (id, regio, begin_geldigheid, geregistreerd_op)
            select gen_random_uuid(), 'synthetisch-' || n, date '2100-01-01', now() from generate_series(1, 60) n;
            insert into regio_naam (id, regio, naam, sleutel, zoektekst, soort, zekerheid, begin_geldigheid, einde_geldigheid, geregistreerd_op)
            select gen_random_uuid(), 'synthetisch-' || n, 'Synthetisch ' || n || ' ' || p, 'synthetisch' || n || 'x' || p,
                   'synthetisch ' || n, 'CANONIEK', 'ZEKER', date '2100-01-01' + p * 365,
                   case when p < 39 then date '2100-01-01' + (p + 1) * 365 end, now()
            from generate_series(1, 60) n, generate_series(0, 39) p""";
    private static final String EMPTY = """
            delete from regio_naam where regio like 'synthetisch-%';
            delete from regio_bestaan where regio like 'synthetisch-%';
            delete from regio where code like 'synthetisch-%'""";

    @Inject
    DataSource database;

    @BeforeAll
    void fill() throws SQLException {
        execute(FILL);
    }

    @AfterAll
    void empty() throws SQLException {
        execute(EMPTY);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regios?geldigOp=2021-12-31&pageSize=100",
                "/regios?geldigOp=2021-12-31",
                "/regios?geldigOp=2100-12-31&sort=-naam&page=2&naam=synthetisch",
                "/regios/twente/samenstelling?geldigOp=2021-12-31",
                "/indelingen/GHNT-28/leden?geldigOp=2100-12-31",
                "/indelingen/VEILIG_THUIS-26/leden?geldigOp=2021-12-31",
                "/regios/twente/projectleiderposten?pageSize=1",
                "/gemeenten?geldigOp=2021-12-31",
                "/gemeenten/GM0457/regios",
                "/projectleiderposten?geldigOp=2021-12-31",
                "/standen",
                "/regiowijzigingen"
            })
    void een_lijst_kost_ten_hoogste_twee_statements(String path) {
        assertThat(statements(path)).isBetween(1L, 2L);
    }

    @ParameterizedTest // after the last page nothing brings the total or the partition; members are of two kinds
    @ValueSource(
            strings = {
                "/regios?geldigOp=2100-12-31&page=99",
                "/indelingen?geldigOp=2021-12-31",
                "/indelingen?pageSize=3"
            })
    void meer_kost_een_lijst_alleen_na_haar_einde_of_met_leden_van_twee_soorten(String path) {
        assertThat(statements(path)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regios/utrecht?geldigOp=2021-12-31",
                "/regios/utrecht",
                "/regios/synthetisch-17?geldigOp=2139-01-01",
                "/indelingen/GHNT-28?geldigOp=2100-12-31"
            })
    void een_regio_met_alles_kost_ten_hoogste_twee_statements(String path) {
        assertThat(statements(path)).isBetween(1L, 2L);
    }

    @ParameterizedTest // two partitions, the members of each, and what links them
    @ValueSource(strings = {"VEILIG_THUIS-26", "GEMEENTEN"})
    void een_afbeelding_kost_ten_hoogste_vijf_statements(String naar) {
        assertThat(statements("/indelingen/GHNT-28/_afbeelding?geldigOp=2021-12-31&naar=" + naar))
                .isBetween(1L, 5L);
    }

    @Test // the past takes one more: when it had changed last by then
    void een_regio_zoals_zij_eerder_bekend_was_kost_ook_niet_meer() throws SQLException {
        String eerder = given().get("/regions/v1/regios/zeeland").path("gewijzigdOp");
        execute("update regio set gewijzigd_op = now() where code = 'zeeland'");

        assertThat(statements("/regios/zeeland?geldigOp=2021-12-31&beschikbaarOp=" + eerder))
                .isBetween(1L, 3L);
    }

    private static long statements(String path) {
        return Statements.during(() -> given().get("/regions/v1" + path).then().statusCode(200));
    }

    @Test // paging, sorting and counting are the database's
    void een_bladzijde_van_een_groot_register_is_de_goede() {
        given().queryParam("geldigOp", "2100-12-31")
                .queryParam("naam", "synthetisch")
                .queryParam("sort", "-code")
                .queryParam("page", 2)
                .queryParam("pageSize", 20)
                .get("/regions/v1/regios")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "60")
                .body(json("$", hasSize(20)))
                .body(json("[0].namen", hasSize(1)))
                .body(json("[0].naam", equalTo("Synthetisch " + numberOf("[0].code") + " 0")));
    }

    private static String numberOf(String path) {
        String code = given().queryParam("geldigOp", "2100-12-31")
                .queryParam("naam", "synthetisch")
                .queryParam("sort", "-code")
                .queryParam("page", 2)
                .queryParam("pageSize", 20)
                .get("/regions/v1/regios")
                .path(path);
        return code.substring("synthetisch-".length());
    }
}
