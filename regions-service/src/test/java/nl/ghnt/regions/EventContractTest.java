package nl.ghnt.regions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.regions.actieplan.Plannen;
import nl.ghnt.regions.feit.Periode;
import nl.ghnt.regions.stand.StandBijdrage;
import nl.ghnt.regions.stand.StandService;
import org.junit.jupiter.api.Test;

/** Every event that was really written fits the schema that others read it by, and every schema is used. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class EventContractTest {

    private static final Path CONTRACTS = Path.of("contracts/events");
    private static final String SUFFIX = ".schema.json";

    @Inject
    DataSource database;

    @Inject
    StandService standen;

    @Test
    void elke_geschreven_gebeurtenis_past_op_haar_schema() throws Exception {
        laatAllesGebeuren();
        Map<String, JsonSchema> schemas = schemas();
        Map<String, List<JsonNode>> events = events();

        assertThat(events.keySet()).isEqualTo(schemas.keySet());
        events.forEach((type, written) -> written.forEach(
                event -> assertThat(schemas.get(type).validate(event)).as(type).isEmpty()));
    }

    private void laatAllesGebeuren() {
        Voorbeelden.deelWatWerkt();
        Voorbeelden.ondersteun();
        Voorbeelden.komBijeen();
        Voorbeelden.meldEnTrekIn();
        standen.neemOp(
                "utrecht",
                new Periode("2021-H1"),
                new StandBijdrage.Opgave(
                        Identifiers.next(),
                        1,
                        true,
                        Map.of("VISIE_INKOOP", true, "MDA_PLUS_PLUS", "PILOT"),
                        Instant.parse("2021-07-10T10:00:00Z")));
        vastleggen("""
                {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef",
                 "opvolgers": [{"code": "contract-proef", "naam": "Contractveen"}], "bron": {"document": "proef"}}""");
        vastleggen("""
                {"soort": "HERNOEMING", "ingangsdatum": "2024-01-01", "reden": "proef", "regio": "contract-proef",
                 "naam": "Contractenveen", "bron": {"document": "proef"}}""");
        werkAanEenPlan();
    }

    private static void werkAanEenPlan() {
        String regio = "rotterdam-rijnmond";
        Plannen.Plan plan = Plannen.concept(regio).inUitvoering("2021-01-01");
        plan.voortgang(1, plan.antwoord().header("ETag"), "{\"status\": \"LOOPT\", \"peildatum\": \"2021-02-01\"}")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(TestTokens.user("projectleider", regio))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"elementen\": [\"TRAUMASCREENING\"]}")
                .put("/regions/v1/regios/" + regio + "/prioriteiten/2024-H2")
                .then()
                .statusCode(200);
    }

    private static void vastleggen(String body) {
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/regions/v1/regiowijzigingen")
                .then()
                .statusCode(201);
    }

    private static Map<String, JsonSchema> schemas() throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        Map<String, JsonSchema> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            for (Path file : files.toList()) {
                String type = file.getFileName().toString().replace(SUFFIX, "");
                schemas.put(type, factory.getSchema(Files.readString(file), config));
            }
        }
        return schemas;
    }

    private Map<String, List<JsonNode>> events() throws SQLException, IOException {
        Map<String, List<JsonNode>> events = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select type, data from outbox_event")) {
            while (rows.next()) {
                events.computeIfAbsent(rows.getString("type"), type -> new ArrayList<>())
                        .add(new ObjectMapper().readTree(rows.getString("data")));
            }
        }
        return events;
    }
}
