package nl.ghnt.projectpool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.besluit.Besluiten;
import nl.ghnt.projectpool.project.Projecten;
import nl.ghnt.projectpool.projectverslag.Projectverslagen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events that this service really wrote, held to the schemas that it promises. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GebeurtenissenContractTest {

    private static final Path SCHEMAS = Path.of("contracts", "events");

    @Inject
    DataSource database;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach // what loading tells is told already
    void vertel() throws SQLException {
        Ronden.verlopen();
        Aanvragen.vraag(Aanvragen.ingediend(Aanvragen.ronde()), "kern");
        Beoordelingen.vraagNiet(Beoordelingen.toegewezen(Beoordelingen.TWEE)).statusCode(200);
        Beoordelingen.trekIn(Beoordelingen.tweemaalIngediend(Beoordelingen.EEN));
        Besluiten.naBezwaar(Besluiten.toegekend(), "ONGEGROND");
        Projecten.afgerond();
        Projecten.trekVoordrachtIn(Projecten.voorgedragen()).statusCode(204);
        Projectverslagen.herinnerd(Projectverslagen.ingediend(), database);
        Aanvragen.trekIn(Aanvragen.ingediend(Aanvragen.ronde())).statusCode(200);
    }

    @Test
    void elke_gebeurtenis_voldoet_aan_haar_schema() throws Exception {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        for (Map.Entry<String, String> event : written().entrySet()) {
            Path file = SCHEMAS.resolve(event.getKey() + ".schema.json");
            JsonSchema schema = factory.getSchema(Files.readString(file));
            assertThat(schema.validate(json.readTree(event.getValue())))
                    .as(event.getKey())
                    .isEmpty();
        }
    }

    @Test
    void voor_elke_gebeurtenis_is_er_een_schema_en_voor_elk_schema_een_gebeurtenis() throws Exception {
        assertThat(promised()).containsExactlyElementsOf(written().keySet());
    }

    @Test
    void elk_schema_staat_in_de_gezamenlijke_beschrijving() throws Exception {
        String asyncApi = Files.readString(Path.of("..", "docs", "asyncapi.yaml"));
        assertThat(promised()).allSatisfy(type -> assertThat(asyncApi)
                .contains("../projectpool-service/contracts/events/" + type + ".schema.json"));
    }

    private static List<String> promised() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> written() throws SQLException {
        Map<String, String> dataByType = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select type, data from outbox_event order by number")) {
            while (rows.next()) {
                dataByType.put(rows.getString("type"), rows.getString("data"));
            }
        }
        return dataByType;
    }
}
