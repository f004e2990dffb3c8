package nl.ghnt.projectpool;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ReadCopy;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestEvents;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.project.Projecten;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What goes over a real broker: out what was loaded and corrected, in what the register tells. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BerichtenTest {

    private static final String TOPIC = "ghnt.projectpool";
    private static final String PREFIX = "nl.geweldhoortnergensthuis.";
    private static final String PROJECTEN = "/projectpool/v1/kerncijfers/GEFINANCIERDE_PROJECTEN";

    private static final String POST = "0d6a1f2e-8c55-4c0a-9a45-3f5a6f0b7c11";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    DataSource database;

    @Test // section P: the whole table, once
    void de_dekking_van_het_laden_komt_een_keer_aan() throws JsonProcessingException {
        List<ConsumerRecord<String, String>> messages = atLoading(TestEvents.await(TOPIC, "van-denken-naar-doen", 1));
        assertThat(TestEvents.header(messages.get(0), "ce_type")).isEqualTo(PREFIX + "dekking.vastgesteld.v1");
        JsonNode data = json.readTree(messages.get(0).value());
        assertThat(data.get("themas")).hasSize(16);
        assertThat(data.get("cellen")).hasSize(96);
        assertThat(data.get("aantalVermeldingen").asInt()).isEqualTo(90);
        assertThat(data.get("aantalCombinaties").asInt()).isEqualTo(96);
        assertThat(data.at("/bron/document").asText()).isEqualTo("infographic-eindrapportage");
    }

    @Proves("R308")
    @Test
    void het_projectaantal_komt_een_keer_aan_bij_het_laden_en_een_keer_bij_een_correctie()
            throws JsonProcessingException {
        List<ConsumerRecord<String, String>> before = TestEvents.await(TOPIC, "GEFINANCIERDE_PROJECTEN", 1);
        JsonNode data = json.readTree(atLoading(before).get(0).value());
        assertThat(data.get("aantal").asInt()).isEqualTo(108);
        assertThat(data.get("soort").asText()).isEqualTo("GEPUBLICEERD");
        assertThat(data.get("rondes")).extracting(JsonNode::asText).containsExactly("2019", "2020-2021");

        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .header("If-Match", given().get(PROJECTEN).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("waarde", 107, "bron", Map.of("document", "synthetische-bron-van-een-test")))
                .post(PROJECTEN + "/registraties")
                .then()
                .statusCode(201);

        List<ConsumerRecord<String, String>> after =
                TestEvents.await(TOPIC, "GEFINANCIERDE_PROJECTEN", before.size() + 1);
        assertThat(after)
                .extracting(message -> TestEvents.header(message, "ce_sequence"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, before.size() + 1)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(json.readTree(after.get(before.size()).value()).get("aantal").asInt())
                .isEqualTo(107);
    }

    @Proves("R322")
    @Test // what will be shown is told nowhere: who wants to know reads the project
    void een_voordracht_en_haar_intrekking_komen_aan_met_alleen_de_titel() throws JsonProcessingException {
        Response project = Projecten.voorgedragen();
        Projecten.draagVoor(project, "Een film (synthetisch)").statusCode(200); // once more the same
        Projecten.draagVoor(project, "Een spel (synthetisch)").statusCode(200);
        Projecten.trekVoordrachtIn(project).statusCode(204);
        Projecten.trekVoordrachtIn(project).statusCode(204); // it is not any more

        List<ConsumerRecord<String, String>> told = TestEvents.await(TOPIC, at(project, "id"), 4);
        assertThat(told)
                .extracting(message -> TestEvents.header(message, "ce_type"))
                .containsExactly(
                        PREFIX + "project.toegekend.v1",
                        PREFIX + "project.status-gewijzigd.v1",
                        PREFIX + "project.voorgedragen.v1",
                        PREFIX + "project.voordracht-ingetrokken.v1");
        JsonNode voorgedragen = json.readTree(told.get(2).value());
        assertThat(voorgedragen.get("project").asText()).isEqualTo(at(project, "id"));
        assertThat(voorgedragen.get("titel").asText()).isEqualTo(at(project, "titel"));
        assertThat(told.get(2).value()).doesNotContain("Een ");
        assertThat(TestEvents.header(told.get(2), "ce_dataref")).endsWith(Projecten.pad(project));
    }

    /** What loading told: the first event of its key, which comes once; other tests may have told more. */
    private static List<ConsumerRecord<String, String>> atLoading(List<ConsumerRecord<String, String>> messages) {
        List<ConsumerRecord<String, String>> first = messages.stream()
                .filter(message -> "1".equals(TestEvents.header(message, "ce_sequence")))
                .toList();
        assertThat(first).hasSize(1);
        return first;
    }

    @Proves("R315")
    @Test // any spelling that the register knows finds the region
    void een_schrijfwijze_uit_het_register_vindt_de_regio_en_de_nieuwe_naam_staat_bij_de_dekking() {
        tellRegio("regio.ingesteld.v1", "zeeland", 1, "Zeeland");
        tellRegio("regio.gewijzigd.v1", "zeeland", 2, "Zeeuwse proef");

        await().atMost(PATIENCE)
                .until(() -> given().queryParam("regio", "zeeuwse proef")
                                .get("/projectpool/v1/dekking")
                                .statusCode()
                        == 200);

        given().queryParam("regio", "Proefzeeland")
                .get("/projectpool/v1/dekking")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "3")
                .body(json("regio", everyItem(equalTo("zeeland"))))
                .body(json("regioNaam", everyItem(equalTo("Zeeuwse proef"))));
    }

    @Test // the copy holds nothing that the topic does not: it may be thrown away
    void opnieuw_lezen_vanaf_het_begin_geeft_precies_dezelfde_leeskopie() throws SQLException {
        tellRegio("regio.ingesteld.v1", "drenthe", 1, "Drenthe");
        tellRegio("regio.gewijzigd.v1", "drenthe", 3, "Drentse proef");
        tellRegio("regio.gewijzigd.v1", "drenthe", 2, "Drenthe (ouder)");
        tellRegio("regio.ingesteld.v1", "twente", 1, "Twente");
        TestEvents.send("ghnt.regions", UUID.randomUUID(), "aanstelling.gewijzigd.v1", POST, 1, """
                {"post": "%s", "regio": "twente", "functie": "PROJECTLEIDER", "aanstellingen": [
                  {"beginGeldigheid": "2019-07-02", "eindeGeldigheid": null, "account": null}]}
                """.formatted(POST));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(new ReadCopy(database, "aanstelling").rows())
                .anyMatch(row -> row.contains(POST)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(new ReadCopy(database, "regio", "regio_naam").rows())
                .anyMatch(row -> row.contains("Twente"))
                .anyMatch(row -> row.contains("Drentse proef"))
                .noneMatch(row -> row.contains("Drenthe (ouder)")));
        new ReadCopy(database, "regio", "regio_naam", "aanstelling").isRebuiltFrom("ghnt.regions");
    }

    private static void tellRegio(String type, String code, long sequence, String naam) {
        TestEvents.send("ghnt.regions", UUID.randomUUID(), type, code, sequence, regio(code, naam));
    }

    private static String regio(String code, String naam) {
        return """
                {"code": "%s", "naam": "%s", "indeling": "GHNT-28", "beginGeldigheid": "2019-07-02",
                 "eindeGeldigheid": null, "soortWijziging": "HERNOEMING",
                 "namen": [{"naam": "%s", "soort": "CANONIEK"}, {"naam": "Proef-%s", "soort": "SPELLING"}]}
                """.formatted(code, naam, naam, code);
    }
}
