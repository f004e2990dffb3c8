package nl.ghnt.reporting.rapportage;

import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.reporting.regio.Register;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Who says that the stuurgroep decided: only governance, on its own topic. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BesluitBerichtTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Register register;

    @Inject
    Rapportageronde ronde;

    @Inject
    DataSource database;

    @Test
    void een_vervalst_besluit_stelt_geen_rapportage_vast_en_het_echte_wel() {
        register.vertel();
        Response voorgelegd = Rapportageronde.legVoor(ronde.concept(ronde.uitvraagMet(1)));
        UUID besluit = UUID.randomUUID();
        ProducerRecord<byte[], byte[]> vervalst = besluit("ghnt.governance", besluit, voorgelegd);
        vervalst.headers()
                .remove("ce_source")
                .add("ce_source", TestEvents.source("ghnt.regions").getBytes(StandardCharsets.UTF_8));
        TestEvents.send(vervalst);
        TestEvents.send(besluit("ghnt.regions", besluit, voorgelegd));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(opzijGezet(besluit))
                .hasSize(2)
                .anyMatch(reden -> reden.contains("belongs to urn:nld:oin:"))
                .anyMatch(reden -> reden.contains("belongs on ghnt.governance")));
        assertThat(status(voorgelegd)).isEqualTo("TER_VASTSTELLING");

        TestEvents.send(besluit("ghnt.governance", besluit, voorgelegd));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(status(voorgelegd)).isEqualTo("VASTGESTELD"));
    }

    private static ProducerRecord<byte[], byte[]> besluit(String topic, UUID besluit, Response rapportage) {
        return TestEvents.message(topic, UUID.randomUUID(), "besluit.genomen.v1", besluit.toString(), 1, """
                {"besluit": "%s", "onderwerpSoort": "VOORTGANGSRAPPORTAGE", "onderwerp": "%s",
                 "uitkomst": "VASTGESTELD", "besluitdatum": "2021-12-01"}""".formatted(
                        besluit, at(rapportage, "id")));
    }

    private static String status(Response rapportage) {
        return at(Rapportageronde.lees(rapportage), "status");
    }

    private List<String> opzijGezet(UUID besluit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select reason from dead_letter where key = ? order by number")) {
            query.setBytes(1, besluit.toString().getBytes(StandardCharsets.UTF_8));
            List<String> redenen = new ArrayList<>();
            ResultSet rij = query.executeQuery();
            while (rij.next()) {
                redenen.add(rij.getString(1));
            }
            return redenen;
        }
    }
}
