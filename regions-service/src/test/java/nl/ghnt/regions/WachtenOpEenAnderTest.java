package nl.ghnt.regions;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.put;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** What keeps its versions is locked while it is changed: who comes meanwhile hears so within seconds. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class WachtenOpEenAnderTest {

    private static final String ANDERS = "{\"soort\": \"VERVOLG\", \"geplandeDatum\": \"2021-06-01\"}";

    @Inject
    DataSource database;

    @Test
    void wie_te_lang_op_een_ander_wacht_hoort_wanneer_het_weer_kan() throws SQLException {
        Response bezoek = maak(programmateam(), "/bezoeken", """
                {"regio": "utrecht", "bezoek": {"soort": "EERSTE", "geplandeDatum": "2021-05-01"}}""");
        String pad = "/bezoeken/" + at(bezoek, "id");
        try (Connection ander = database.getConnection();
                Statement slot = ander.createStatement()) {
            ander.setAutoCommit(false);
            slot.execute("select * from bezoek where id = '" + at(bezoek, "id") + "' for update");
            put(programmateam(), bezoek, pad, ANDERS)
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body(json("type", endsWith("/niet-beschikbaar")));
            ander.rollback();
        }
        put(programmateam(), bezoek, pad, ANDERS).statusCode(200);
    }
}
