package nl.ghnt.reporting;

import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.Test;

/** Every event that was really written keeps to its published schema; an event without a schema is a fault. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GebeurtenisschemaTest {

    private static final Path SCHEMAS = Path.of("contracts", "events");

    private record Event(String type, String data) {}

    @Inject
    DataSource database;

    @Inject
    Register register;

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @Test
    void elke_verstuurde_gebeurtenis_volgt_haar_schema() throws SQLException, IOException {
        register.vertel();
        Response uitvraag = Ronde.openUitvraag();
        Ronde.geaccepteerd(at(uitvraag, "id"), "twente", Ronde.ANTWOORDEN);
        Ronde.sluit(uitvraag);

        Set<String> seen = new HashSet<>();
        for (Event event : events()) {
            Path schema = SCHEMAS.resolve(event.type() + ".schema.json");
            assertThat(schema).exists();
            assertThat(schema(schema).validate(json.readTree(event.data())))
                    .as(event.toString())
                    .isEmpty();
            seen.add(event.type());
        }
        assertThat(seen)
                .contains(
                        "vragenlijst.vrijgegeven.v1",
                        "uitvraag.geopend.v1",
                        "uitvraag.gesloten.v1",
                        "inzending.geaccepteerd.v1");
    }

    @Test
    void een_schema_heet_naar_zijn_type_en_laat_niets_anders_toe() throws IOException {
        try (var files = Files.list(SCHEMAS)) {
            for (Path file : files.toList()) {
                JsonNode schema = json.readTree(Files.readString(file));
                assertThat(file.getFileName())
                        .hasToString(schema.path("title").asText().substring("nl.geweldhoortnergensthuis.".length())
                                + ".schema.json");
                assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
            }
        }
    }

    private JsonSchema schema(Path file) throws IOException {
        return factory.getSchema(Files.readString(file));
    }

    private List<Event> events() throws SQLException {
        List<Event> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select type, data from outbox_event")) {
            while (rows.next()) {
                events.add(new Event(rows.getString("type"), rows.getString("data")));
            }
        }
        return events;
    }
}
