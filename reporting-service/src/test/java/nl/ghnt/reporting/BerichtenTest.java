package nl.ghnt.reporting;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ReadCopy;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestKafka;
import nl.ghnt.reporting.regio.Regio;
import nl.ghnt.reporting.regio.RegioService;
import nl.ghnt.reporting.regio.Regiostand;
import nl.ghnt.reporting.regio.Register;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service hears and tells over a real broker. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BerichtenTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final LocalDate PEILDATUM = LocalDate.of(2021, 12, 31);

    @Inject
    RegioService regios;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @BeforeEach
    void tell() {
        if (!regios.opDag(PEILDATUM).volledig()) {
            tellRegister();
        }
    }

    @Test // main job, steps 1 and 3: the population comes from the register, by its events alone
    void de_gebeurtenissen_van_het_register_vullen_de_leeskopie() {
        Regiostand stand = regios.opDag(PEILDATUM);

        assertThat(stand.regios()).extracting(Regio::code).containsExactlyInAnyOrderElementsOf(Register.REGIOS);
        Ronde.openUitvraag().then().body(json("verwacht", equalTo(28)));
    }

    @Test
    void dezelfde_gebeurtenis_nog_een_keer_of_een_oudere_later_verandert_niets() {
        UUID hernoeming = UUID.randomUUID();
        tellRegio(hernoeming, "regio.gewijzigd.v1", "flevoland", "Flevoland (nieuw)", 5);
        tellRegio(hernoeming, "regio.gewijzigd.v1", "flevoland", "Flevoland (nieuw)", 5);
        tellRegio(UUID.randomUUID(), "regio.ingesteld.v1", "flevoland", "Flevoland", 1);
        tellRegio(UUID.randomUUID(), "regio.gewijzigd.v1", "friesland", "Friesland (klaar)", 2);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(regios.find("friesland")).map(Regio::naam).hasValue("Friesland (klaar)"));
        assertThat(regios.find("flevoland")).map(Regio::naam).hasValue("Flevoland (nieuw)");
    }

    @Test // an acceptance is told once, also when the broker was away
    void een_acceptatie_terwijl_de_broker_weg_is_komt_later_een_keer_aan() throws IOException {
        String uitvraag = at(Ronde.openUitvraag(), "id");
        Response ingediend = Ronde.ingediend(uitvraag, "twente", Ronde.ANTWOORDEN);
        TestKafka.running().stop();

        Response geaccepteerd = Ronde.accepteer(ingediend);
        TestKafka.running().start();

        String id = at(geaccepteerd, "id");
        ConsumerRecord<String, String> message =
                TestEvents.await("ghnt.reporting", id, 1).get(0);
        assertThat(TestEvents.header(message, "ce_type"))
                .isEqualTo("nl.geweldhoortnergensthuis.inzending.geaccepteerd.v1");
        JsonNode data = json.readTree(message.value());
        assertThat(data.path("regio").asText()).isEqualTo("twente");
        assertThat(data.path("synthetisch").asBoolean()).isTrue();
        assertThat(data.path("stand"))
                .isEqualTo(json.readTree("{\"FASE_KWALITEITSKADER\":\"VERBETERPLANNEN\",\"VISIE_WERKWIJZE\":true}"));
        String later = at(Ronde.geaccepteerd(uitvraag, "zeeland", Ronde.ANTWOORDEN), "id");
        TestEvents.await("ghnt.reporting", later, 1);
        assertThat(TestEvents.await("ghnt.reporting", id, 1)).hasSize(1);
    }

    @Test // the copy holds nothing that the topic does not: it may be thrown away
    void opnieuw_lezen_vanaf_het_begin_geeft_precies_dezelfde_leeskopie() throws SQLException {
        tellPrioriteiten(1, "OUDERENMISHANDELING");
        tellPrioriteiten(2, "TRAUMASCREENING");
        tellRegio(UUID.randomUUID(), "regio.gewijzigd.v1", "zeeland", "Zeeland (gewijzigd)", 3);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(regios.find("zeeland")).map(Regio::naam).hasValue("Zeeland (gewijzigd)"));
        assertThat(regios.prioriteiten(new Periode("2021-H2"))).containsEntry("zeeland", List.of("TRAUMASCREENING"));
        new ReadCopy(database, "regio", "indeling", "projectleiderpost", "regioprioriteiten", "aanstelling")
                .isRebuiltFrom("ghnt.regions");
    }

    private void tellRegister() {
        String indeling = "{\"code\":\"GHNT-28\",\"soort\":\"GHNT\",\"naam\":\"x\",\"aangekondigdAantal\":28,"
                + "\"beginGeldigheid\":\"2019-07-02\",\"eindeGeldigheid\":null}";
        TestEvents.send("ghnt.regions", UUID.randomUUID(), "indeling.vastgelegd.v1", "GHNT-28", 1, indeling);
        List<String> codes = Register.REGIOS;
        List.of("twente", "zeeland").forEach(BerichtenTest::tellAanstelling);
        codes.forEach(code -> tellRegio(UUID.randomUUID(), "regio.ingesteld.v1", code, Register.naam(code), 1));
        String post = "{\"regio\":\"twente\",\"functie\":\"PROJECTLEIDER\",\"status\":\"VERVULD\","
                + "\"beginGeldigheid\":\"2019-07-02\",\"eindeGeldigheid\":null}";
        TestEvents.send("ghnt.regions", UUID.randomUUID(), "projectleiderpost.gewijzigd.v1", "twente", 1, post);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(regios.opDag(PEILDATUM).volledig()).isTrue());
    }

    private static void tellAanstelling(String regio) {
        UUID post = UUID.nameUUIDFromBytes((regio + "PROJECTLEIDER").getBytes(StandardCharsets.UTF_8));
        String data = "{\"post\":\"" + post + "\",\"regio\":\"" + regio + "\",\"functie\":\"PROJECTLEIDER\","
                + "\"aanstellingen\":[{\"beginGeldigheid\":\"2019-07-02\",\"eindeGeldigheid\":null,\"account\":null}]}";
        TestEvents.send("ghnt.regions", UUID.randomUUID(), "aanstelling.gewijzigd.v1", post.toString(), 1, data);
    }

    private static void tellPrioriteiten(long sequence, String element) {
        String data = "{\"regio\":\"zeeland\",\"periode\":\"2021-H2\",\"elementen\":[\"" + element + "\"]}";
        TestEvents.send(
                "ghnt.regions",
                UUID.randomUUID(),
                "regioprioriteiten.vastgesteld.v1",
                "zeeland/2021-H2",
                sequence,
                data);
    }

    private static void tellRegio(UUID id, String type, String code, String naam, long sequence) {
        String data = "{\"code\":\"" + code + "\",\"naam\":\"" + naam
                + "\",\"indeling\":\"GHNT-28\",\"beginGeldigheid\":\"2019-07-02\",\"eindeGeldigheid\":null,"
                + "\"namen\":[{\"naam\":\"" + naam + "\",\"soort\":\"CANONIEK\"}]}";
        TestEvents.send("ghnt.regions", id, type, code, sequence, data);
    }
}
