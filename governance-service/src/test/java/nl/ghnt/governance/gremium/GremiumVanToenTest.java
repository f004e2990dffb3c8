package nl.ghnt.governance.gremium;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** What was told of a body before the data said otherwise is told to who asks for then, and to nobody else. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GremiumVanToenTest {

    private static final String TOEN = "Naam van toen";

    @Inject
    DataSource database;

    @Test
    void wat_toen_verteld_werd_blijft_leesbaar_voor_wie_naar_toen_vraagt() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into data_past (table_name, row_id, recorded_at, lapsed_at, content)
                    select 'gremium', code, '2001-01-01T00:00:00Z', '2002-01-01T00:00:00Z', to_jsonb(g)
                        || '{"naam": "Naam van toen", "geregistreerd_op": "2001-01-01T00:00:00Z"}'
                    from gremium g where code = 'kernteam'""");
        }
        given().get("/governance/v1/gremia?beschikbaarOp=2001-06-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body(json("naam", is(List.of(TOEN))));
        given().get("/governance/v1/gremia?beschikbaarOp=2003-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body(json("size()", is(0)));
        given().get("/governance/v1/gremia?pageSize=100").then().statusCode(200).body(json("naam", not(hasItem(TOEN))));
    }
}
