package nl.ghnt.regions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestKafka;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.regions.TestTopic.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class MessagingTest {

    private static final String ACCEPTED = "inzending.geaccepteerd.v1";
    private static final TestTopic REPORTING = new TestTopic("ghnt.reporting");
    private static final TestTopic GOVERNANCE = new TestTopic("ghnt.governance");
    private static final TestTopic REGIONS = new TestTopic("ghnt.regions");
    private static final TestTopic DEAD_LETTERS = new TestTopic("ghnt.regions.dlt");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void een_geaccepteerde_inzending_vult_de_stand_en_anderen_horen_ervan() throws Exception {
        UUID inzending = Identifiers.next();
        REPORTING.tell(
                accepted(inzending, "twente", 1, "{\"VISIE_WERKWIJZE\": true, \"FASE_KWALITEITSKADER\": \"ANALYSE\"}"));

        awaitVersion("twente", inzending, 1);
        assertThat(stand("twente").getBoolean("synthetisch")).isTrue();
        assertThat(waarde("twente", "FASE_KWALITEITSKADER")).isEqualTo("ANALYSE");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(REGIONS.told("stand.bijgewerkt.v1", "twente/2021-H2"))
                .singleElement()
                .satisfies(data -> assertThat(JsonPath.from(data).getBoolean("gegevens.VISIE_WERKWIJZE"))
                        .isTrue()));
    }

    @Test
    void een_latere_versie_vervangt_en_een_eerdere_die_later_komt_niet() throws Exception {
        UUID inzending = Identifiers.next();
        REPORTING.tell(accepted(inzending, "drenthe", 2, "{\"VISIE_INKOOP\": true}"));
        REPORTING.tell(accepted(inzending, "drenthe", 1, "{\"VISIE_INKOOP\": false}"));
        awaitAllHandled();

        assertThat(waarde("drenthe", "VISIE_INKOOP")).isEqualTo(true);
        REPORTING.tell(accepted(inzending, "drenthe", 3, "{\"VISIE_INKOOP\": false}"));
        awaitVersion("drenthe", inzending, 3);
        assertThat(waarde("drenthe", "VISIE_INKOOP")).isEqualTo(false);
    }

    @Test
    void dezelfde_gebeurtenis_nog_eens_heeft_geen_gevolg() throws Exception {
        Event event = accepted(Identifiers.next(), "flevoland", 1, "{\"VISIE_INKOOP\": true}");
        REPORTING.tell(event);
        REPORTING.tell(event);
        REPORTING.tell(new Event(Identifiers.next(), event.type(), event.key(), event.data()));
        awaitAllHandled();

        assertThat(auditTrail("flevoland")).hasSize(1);
    }

    @Test
    void wat_niet_te_verwerken_is_gaat_met_de_reden_opzij_en_de_rest_gaat_door() throws Exception {
        Event garbage = new Event(Identifiers.next(), ACCEPTED, "x", "geen json");
        Event unknownRegion = accepted(Identifiers.next(), "nergens", 1, "{\"VISIE_INKOOP\": true}");
        Event wrongValue = accepted(Identifiers.next(), "zeeland", 1, "{\"FASE_KWALITEITSKADER\": \"KLAAR\"}");
        for (Event poison : List.of(garbage, unknownRegion, wrongValue)) {
            REPORTING.tell(poison);
        }
        awaitAllHandled();

        awaitDeadLetter(garbage, "Unrecognized token");
        awaitDeadLetter(unknownRegion, "nergens");
        awaitDeadLetter(wrongValue, "KLAAR");
        assertThat(auditTrail("zeeland")).isEmpty();
    }

    @Proves("R42")
    @Test // governance tells how a bottleneck is dealt with
    void de_behandeling_van_een_knelpunt_komt_van_de_besturing() throws Exception {
        String id = Wie.maak(Wie.projectleider("twente"), "/knelpunten", """
                        {"regio": "twente", "knelpunt": {"titel": "Knelpunt (synthetisch)", "omschrijving": "Het knelt",
                         "themas": [], "categorie": "OVERIG", "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM"}}""").path("id");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(REGIONS.told("knelpunt.gemeld.v1", id))
                .hasSize(1));

        GOVERNANCE.tell(new Event(Identifiers.next(), "knelpunt.behandeld.v1", id, """
                {"knelpunt": "%s", "stap": "ONTVANGEN", "gremium": "programmateam", "toelichting": null,
                 "datum": "2022-01-10"}""".formatted(id)));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Wie.projectleider("twente")
                        .get("/knelpunten/" + id)
                        .jsonPath()
                        .getList("verloop.stap"))
                .containsExactly("ONTVANGEN"));
    }

    @Test
    void zonder_broker_gaat_het_schrijven_door_en_daarna_horen_anderen_het_alsnog() {
        TestKafka.running().stop();
        try {
            given().auth()
                    .oauth2(TestTokens.user("programmateam"))
                    .contentType(ContentType.JSON)
                    .body("""
                            {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef",
                             "opvolgers": [{"code": "zonder-broker", "naam": "Stiltegebied"}],
                             "bron": {"document": "proef"}}""")
                    .post("/regions/v1/regiowijzigingen")
                    .then()
                    .statusCode(201);
            given().get("/regions/v1/regios/zonder-broker").then().statusCode(200);
        } finally {
            TestKafka.running().start();
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(REGIONS.told("regio.ingesteld.v1", "zonder-broker"))
                .hasSize(1));
    }

    @Proves("R324")
    @Test // others build their read copy from the names in these events
    void alle_28_regios_zijn_met_hun_namen_verteld() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(REGIONS.told("regio.ingesteld.v1", "brabant-zuidoost"))
                .singleElement()
                .satisfies(data -> assertThat(JsonPath.from(data).getList("namen.naam", String.class))
                        .contains("Brabant Zuidoost", "Zuidoost Brabant", "Zuidoost-Brabant")));
        List<String> vanHetProgramma = JsonPath.from(MessagingTest.class.getResourceAsStream("/programma/regios.json"))
                .getList("regios.code");
        assertThat(vanHetProgramma).hasSize(28);
        assertThat(REGIONS.messages())
                .filteredOn(message ->
                        String.valueOf(TestTopic.header(message, "ce_type")).endsWith("regio.ingesteld.v1"))
                .extracting(ConsumerRecord::key)
                .filteredOn(vanHetProgramma::contains)
                .containsExactlyInAnyOrderElementsOf(vanHetProgramma);
    }

    /** The topic has one partition, so when this one took effect all before it were handled. */
    private static void awaitAllHandled() throws Exception {
        UUID marker = Identifiers.next();
        REPORTING.tell(accepted(marker, "zuid-limburg", 1, "{}"));
        awaitVersion("zuid-limburg", marker, 1);
    }

    private static void awaitVersion(String regio, UUID inzending, int versie) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stand(regio)
                        .getList("inzendingen.findAll { it.inzending == '" + inzending + "' }.versie", Integer.class))
                .containsExactly(versie));
    }

    private static Object waarde(String regio, String gegeven) {
        return stand(regio).get("gegevens.find { it.gegeven == '" + gegeven + "' }.waarde");
    }

    private static JsonPath stand(String regio) {
        return given().get("/regions/v1/regios/" + regio + "/standen/2021-H2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> auditTrail(String regio) {
        return given().auth()
                .oauth2(TestTokens.user("beheerder"))
                .get("/regions/v1/regios/" + regio + "/standen/2021-H2/audittrail")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("handeling");
    }

    private static void awaitDeadLetter(Event event, String reason) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(DEAD_LETTERS.messages())
                .filteredOn(message -> event.id().toString().equals(TestTopic.header(message, "ce_id")))
                .singleElement()
                .satisfies(message ->
                        assertThat(TestTopic.header(message, "dlt_reason")).contains(reason)));
    }

    private static Event accepted(UUID inzending, String regio, int versie, String stand) {
        String data = """
                {"inzending": "%s", "uitvraag": "%s", "periode": "2021-H2", "regio": "%s", "versie": %d,
                 "synthetisch": true, "stand": %s}""".formatted(inzending, Identifiers.next(), regio, versie, stand);
        return new Event(Identifiers.next(), ACCEPTED, inzending.toString(), data);
    }
}
