package nl.ghnt.governance;

import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adopting a report by events both ways, over a real broker (R38; step 7 of the half-year round). */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R38")
class MessagingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String TYPE = "voortgangsrapportage.ter-vaststelling-aangeboden.v1";

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void no_meeting_is_planned() {
        Meetings.cancelAll("stuurgroep");
    }

    private static void offer(UUID event, UUID report, long sequence) {
        String data = """
                {"voortgangsrapportage": "%s", "nummer": 7, "titel": "Zevende voortgangsrapportage",
                 "periode": "2021-H2", "later": "een nieuwe eigenschap"}""".formatted(report);
        TestEvents.send("ghnt.reporting", event, TYPE, report.toString(), sequence, data);
    }

    private static List<Map<String, Object>> known(UUID report) {
        return as("programmateam")
                .queryParam("onderwerp", report)
                .get("/governance/v1/agenderingen")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    private static Map<String, Object> awaitPlaced(UUID report, int number) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known(report))
                .hasSize(number)
                .last()
                .extracting("status")
                .isEqualTo("GEPLAATST"));
        return known(report).get(number - 1);
    }

    private JsonNode decision(String id) throws IOException {
        ConsumerRecord<String, String> message =
                TestEvents.await("ghnt.governance", id, 1).get(0);
        assertThat(TestEvents.header(message, "ce_type")).isEqualTo("nl.geweldhoortnergensthuis.besluit.genomen.v1");
        assertThat(TestEvents.header(message, "ce_dataref")).endsWith("/governance/v1/besluiten/" + id);
        return json.readTree(message.value());
    }

    private static String decideOn(Map<String, Object> placed, String outcome) {
        hold((String) placed.get("bijeenkomst"), today());
        return decide((String) placed.get("agendapunt"), outcome, today())
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void een_aangeboden_rapportage_komt_op_de_agenda_en_het_besluit_gaat_terug() throws IOException {
        UUID report = UUID.randomUUID();
        offer(UUID.randomUUID(), report, 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known(report)).hasSize(1));
        plan("stuurgroep", today(), false);
        JsonNode besluit = decision(decideOn(awaitPlaced(report, 1), "VASTGESTELD"));
        assertThat(besluit.get("onderwerp").asText()).isEqualTo(report.toString());
        assertThat(besluit.get("onderwerpSoort").asText()).isEqualTo("VOORTGANGSRAPPORTAGE");
        assertThat(besluit.get("uitkomst").asText()).isEqualTo("VASTGESTELD");
        assertThat(besluit.get("gremium").asText()).isEqualTo("stuurgroep");
        assertThat(besluit.get("besluitdatum").asText()).isEqualTo(today().toString());
    }

    @Test
    void dubbel_bezorgd_is_een_agendapunt_en_na_teruggave_komt_er_een_bij() throws IOException {
        UUID report = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        plan("stuurgroep", today(), false);
        offer(event, report, 1);
        offer(event, report, 1);
        offer(UUID.randomUUID(), report, 2);
        Map<String, Object> placed = awaitPlaced(report, 1);
        assertThat(decision(decideOn(placed, "TERUGGEGEVEN")).get("uitkomst").asText())
                .isEqualTo("TERUGGEGEVEN");
        plan("stuurgroep", today(), false);
        offer(event, report, 1);
        offer(UUID.randomUUID(), report, 3);
        assertThat(awaitPlaced(report, 2).get("agendapunt")).isNotEqualTo(placed.get("agendapunt"));
    }

    @Proves("R322")
    @Test
    void een_voorgedragen_project_komt_op_het_programma_van_de_informatiedag_en_gaat_er_weer_af() {
        Meetings.cancelAll("soort", "INFORMATIEDAG");
        UUID project = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        tellProject(event, "project.voorgedragen.v1", project, 5);
        tellProject(event, "project.voorgedragen.v1", project, 5);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known(project)).hasSize(1));
        String day = plan(null, "INFORMATIEDAG", today().plusDays(12), false);
        assertThat(awaitPlaced(project, 1)).containsEntry("bijeenkomst", day);

        tellProject(UUID.randomUUID(), "project.voordracht-ingetrokken.v1", project, 6);
        tellProject(UUID.randomUUID(), "project.voorgedragen.v1", project, 4);
        UUID last = UUID.randomUUID();
        tellProject(UUID.randomUUID(), "project.voorgedragen.v1", last, 1);
        awaitPlaced(last, 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known(project))
                .hasSize(1)
                .last()
                .extracting("status")
                .isEqualTo("INGETROKKEN"));
        as("programmateam")
                .get(Meetings.BASE + "/" + day)
                .then()
                .body(json("agenda.onderwerp", not(hasItem(project.toString()))));
    }

    private static void tellProject(UUID event, String type, UUID project, long sequence) {
        TestEvents.send("ghnt.projectpool", event, type, project.toString(), sequence, """
                {"project": "%s", "titel": "Project (synthetisch)", "later": "een nieuwe eigenschap"}""".formatted(project));
    }

    @Proves("R42")
    @Test // a bottleneck comes from a region, and the region hears each step
    void een_knelpunt_van_een_regio_wordt_ontvangen_en_de_regio_hoort_ervan() throws IOException {
        UUID knelpunt = UUID.randomUUID();
        TestEvents.send("ghnt.regions", UUID.randomUUID(), "knelpunt.gemeld.v1", knelpunt.toString(), 1, """
                {"knelpunt": "%s", "regio": "twente", "titel": "Knelpunt (synthetisch)", "themas": ["TRAUMASCREENING"],
                 "categorie": "OVERIG", "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM",
                 "gemeldOp": "2022-01-10T12:00:00Z", "later": "een nieuwe eigenschap"}""".formatted(
                        knelpunt));

        ConsumerRecord<String, String> told =
                TestEvents.await("ghnt.governance", knelpunt.toString(), 1).get(0);
        assertThat(TestEvents.header(told, "ce_type")).isEqualTo("nl.geweldhoortnergensthuis.knelpunt.behandeld.v1");
        assertThat(json.readTree(told.value()).get("stap").asText()).isEqualTo("ONTVANGEN");
        as("stuurgroep")
                .get("/governance/v1/knelpunten/" + knelpunt)
                .then()
                .statusCode(200)
                .body(json("titel", equalTo("Knelpunt (synthetisch)")));
    }

    @Test
    void een_besluit_terwijl_de_broker_weg_is_komt_later_aan() throws IOException {
        UUID report = UUID.randomUUID();
        plan("stuurgroep", today(), false);
        offer(UUID.randomUUID(), report, 1);
        Map<String, Object> placed = awaitPlaced(report, 1);
        TestKafka.running().stop();
        String besluit;
        try {
            besluit = decideOn(placed, "VASTGESTELD");
        } finally {
            TestKafka.running().start();
        }
        assertThat(decision(besluit).get("onderwerp").asText()).isEqualTo(report.toString());
    }

    @Test
    void wat_niet_te_verwerken_is_wordt_opzij_gezet_en_de_rest_gaat_door() {
        UUID poison = UUID.randomUUID();
        UUID report = UUID.randomUUID();
        plan("stuurgroep", today(), false);
        TestEvents.send("ghnt.reporting", poison, TYPE, poison.toString(), 1, "{\"titel\": \"Zonder rapportage\"}");
        offer(UUID.randomUUID(), report, 1);
        awaitPlaced(report, 1);
        ConsumerRecord<String, String> dead =
                TestEvents.await("ghnt.governance.dlt", poison.toString(), 1).get(0);
        assertThat(TestEvents.header(dead, "ce_id")).isEqualTo(poison.toString());
        assertThat(TestEvents.header(dead, "dlt_reason")).contains("voortgangsrapportage");
    }
}
