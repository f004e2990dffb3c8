package nl.ghnt.governance;

import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.cancel;
import static nl.ghnt.governance.Meetings.change;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.publish;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Every event that this service really wrote is as its public schema says, and every schema is of an event it writes. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class EventSchemasTest {

    private static final Path SCHEMAS = Path.of("contracts", "events");
    private static final String SUFFIX = ".schema.json";

    @Inject
    DataSource database;

    @Inject
    Instance<EventHandler<?>> handlers;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void elke_gebeurtenis_voldoet_aan_haar_schema() throws SQLException, IOException {
        everythingHappens();
        Set<String> seen = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet events = select.executeQuery("select type, data from outbox_event")) {
            while (events.next()) {
                String type = events.getString("type");
                seen.add(type);
                assertThat(schema(type).validate(events.getString("data"), InputFormat.JSON))
                        .as(type + " " + events.getString("data"))
                        .isEmpty();
            }
        }
        assertThat(seen).isEqualTo(described());
    }

    @Test
    void een_onbekende_eigenschap_past_niet_in_een_schema() throws IOException {
        String data = json.writeValueAsString(Map.of("besluit", "x", "naam", "iemand"));
        assertThat(schema("besluit.genomen.v1").validate(data, InputFormat.JSON))
                .hasSizeGreaterThan(2);
    }

    private void everythingHappens() throws IOException {
        UUID bottleneck = aRegionRaisesABottleneck();
        String held = plan("stuurgroep", today().minusDays(1), false);
        String item = addItem(held);
        hold(held, today().minusDays(1));
        String decision =
                at(decide(item, "ANDERS", today()).statusCode(201).extract().response(), "id");
        solve(bottleneck, decision);
        publish(held);
        as("stuurgroep")
                .header(
                        "If-Match",
                        as("stuurgroep")
                                .get("/governance/v1/besluiten/" + decision)
                                .header("ETag"))
                .post("/governance/v1/besluiten/" + decision + "/publicatie")
                .then()
                .statusCode(200);
        change(plan("kernteam", today(), true), "bevestiging", Map.of()).statusCode(200);
        cancel(plan("kernteam", today(), false));
    }

    private static void solve(UUID bottleneck, String decision) {
        String path = "/governance/v1/knelpunten/" + bottleneck;
        as("stuurgroep")
                .header("If-Match", as("stuurgroep").get(path).header("ETag"))
                .body(Map.of(
                        "stap", "OPGELOST", "gremium", "stuurgroep", "datum", today().toString(), "besluit", decision))
                .post(path + "/behandelingen")
                .then()
                .statusCode(200);
    }

    private UUID aRegionRaisesABottleneck() throws IOException {
        UUID bottleneck = UUID.randomUUID();
        EventHandler<?> handler = handlers.stream()
                .filter(candidate -> candidate.type().equals("knelpunt.gemeld.v1"))
                .findFirst()
                .orElseThrow();
        hear(handler, """
                {"knelpunt": "%s", "regio": "twente", "titel": "Voorbeeld (synthetisch)", "themas": [],
                 "categorie": "OVERIG", "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM",
                 "gemeldOp": "2022-01-10T12:00:00Z"}""".formatted(bottleneck));
        return bottleneck;
    }

    private <T> void hear(EventHandler<T> handler, String data) throws IOException {
        T read = new ObjectMapper().findAndRegisterModules().readValue(data, handler.dataType());
        handler.handle(new ReceivedEvent<>(UUID.randomUUID(), "key", 1, Instant.now(), read));
    }

    private static JsonSchema schema(String type) throws IOException {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(type + SUFFIX)), strict);
    }

    private static Set<String> described() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
