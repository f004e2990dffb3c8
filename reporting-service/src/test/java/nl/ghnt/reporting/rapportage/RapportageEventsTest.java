package nl.ghnt.reporting.rapportage;

import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.Test;

/** The events of a report as they were really appended, against their published schemas. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RapportageEventsTest {

    private static final Path SCHEMAS = Path.of("contracts/events");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @Inject
    Register register;

    @Inject
    Rapportageronde ronde;

    @Inject
    DataSource database;

    @Test
    void elke_stap_van_een_rapportage_wordt_verteld_volgens_haar_schema() throws SQLException, IOException {
        register.vertel();
        Response rapportage = ronde.publiceer(ronde.concept(ronde.uitvraagMet(1)));

        Map<String, String> verteld = verteld(at(rapportage, "id"));

        assertThat(verteld.keySet())
                .containsExactly(
                        "voortgangsrapportage.ter-vaststelling-aangeboden.v1",
                        "voortgangsrapportage.vastgesteld.v1",
                        "voortgangsrapportage.aangeboden.v1",
                        "voortgangsrapportage.openbaar-gemaakt.v1");
        for (Map.Entry<String, String> event : verteld.entrySet()) {
            assertThat(faults(event.getKey(), event.getValue()))
                    .as(event.getKey())
                    .isEmpty();
        }
    }

    @Test
    void ook_een_geimporteerde_editie_zonder_periode_past_bij_het_schema() throws SQLException, IOException {
        Map<String, String> verteld = verteld(null);

        assertThat(verteld).containsKey("voortgangsrapportage.openbaar-gemaakt.v1");
        assertThat(faults(
                        "voortgangsrapportage.openbaar-gemaakt.v1",
                        verteld.get("voortgangsrapportage.openbaar-gemaakt.v1")))
                .isEmpty();
    }

    /** Data by type of the events of a report, in the order in which they were appended; null for an edition without a period. */
    private Map<String, String> verteld(String rapportage) throws SQLException {
        String sql = "select type, data from outbox_event where "
                + (rapportage == null ? "data -> 'periode' = 'null' and type like ?" : "key = ?") + " order by number";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, rapportage == null ? "voortgangsrapportage.%" : rapportage);
            ResultSet rows = select.executeQuery();
            Map<String, String> verteld = new LinkedHashMap<>();
            while (rows.next()) {
                verteld.put(rows.getString("type"), rows.getString("data"));
            }
            return verteld;
        }
    }

    private static Set<ValidationMessage> faults(String type, String data) throws IOException {
        return FACTORY.getSchema(Files.readString(SCHEMAS.resolve(type + ".schema.json")))
                .validate(data, InputFormat.JSON);
    }
}
