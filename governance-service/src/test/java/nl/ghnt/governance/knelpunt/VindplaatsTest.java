package nl.ghnt.governance.knelpunt;

import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.publish;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R26, R42: at which agenda item or decision of a body a step in dealing with a bottleneck was taken. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R26", "R42"})
class VindplaatsTest {

    private static final String BASE = "/governance/v1/knelpunten/";

    @Inject
    EventHandler<KnelpuntGemeld> gemeld;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void een_regio_meldt_een_knelpunt() {
        KnelpuntGemeld data = new KnelpuntGemeld(
                id,
                new Knelpunt.Inhoud("twente", "Knelpunt (synthetisch)", List.of(), "OVERIG", "LAAG", "KERNTEAM"),
                Instant.now());
        gemeld.handle(new ReceivedEvent<>(UUID.randomUUID(), id.toString(), 1, Instant.now(), data));
    }

    private ValidatableResponse zet(String stap, String gremium, Map<String, String> vindplaats) {
        return zet(stap, gremium, today(), vindplaats);
    }

    private ValidatableResponse zet(String stap, String gremium, LocalDate datum, Map<String, String> vindplaats) {
        Map<String, String> body = new HashMap<>(vindplaats);
        body.putAll(Map.of("stap", stap, "gremium", gremium, "datum", datum.toString()));
        return as("programmateam")
                .header("If-Match", as("kernteam").get(BASE + id).header("ETag"))
                .body(body)
                .post(BASE + id + "/behandelingen")
                .then();
    }

    /** What the kernteam hears when it says that it put this on the agenda at this meeting and ended it by this decision. */
    private String fouten(String bijeenkomst, String agendapunt, String besluit) {
        String antwoord = as("kernteam")
                .header("If-Match", as("kernteam").get(BASE + id).header("ETag"))
                .body(Map.of(
                        "stap",
                        "OPGELOST",
                        "gremium",
                        "kernteam",
                        "datum",
                        today().toString(),
                        "bijeenkomst",
                        bijeenkomst,
                        "agendapunt",
                        agendapunt,
                        "besluit",
                        besluit))
                .post(BASE + id + "/behandelingen")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("errors")
                .toString();
        return antwoord.replace(bijeenkomst, "bijeenkomst")
                .replace(agendapunt, "agendapunt")
                .replace(besluit, "besluit");
    }

    private static String nergens() {
        return UUID.randomUUID().toString();
    }

    private static String besluitVanDeStuurgroep() {
        String bijeenkomst = plan("stuurgroep", today(), false);
        String punt = addItem(bijeenkomst);
        hold(bijeenkomst, today());
        return at(decide(punt, "ANDERS", today()).statusCode(201).extract().response(), "id");
    }

    @Test
    void geagendeerd_staat_op_een_agenda_en_opgelost_bij_een_besluit_en_de_regio_hoort_beide() {
        String bijeenkomst = plan("kernteam", today(), false);
        String punt = addItem(bijeenkomst);
        String besluit = besluitVanDeStuurgroep();

        zet("GEAGENDEERD", "kernteam", Map.of("bijeenkomst", bijeenkomst, "agendapunt", punt))
                .statusCode(200)
                .body(json("behandelingen[1].bijeenkomst", equalTo(bijeenkomst)))
                .body(json("behandelingen[1].agendapunt", equalTo(punt)))
                .body(json("behandelingen[1].besluit", nullValue()));
        zet("OPGELOST", "stuurgroep", Map.of("besluit", besluit))
                .statusCode(200)
                .body(json("behandelingen[2].besluit", equalTo(besluit)))
                .body(json("behandelingen[2].agendapunt", nullValue()));

        as("beheerder")
                .get(BASE + id + "/audittrail")
                .then()
                .body(json("gegevens.agendapunt", hasItem(punt)))
                .body(json("gegevens.besluit", hasItem(besluit)));
    }

    @Test
    void een_stap_zonder_vindplaats_blijft_goed() {
        zet("GEAGENDEERD", "kernteam", Map.of()).statusCode(200).body(json("behandelingen[1].agendapunt", nullValue()));
        zet("AFGEWEZEN", "kernteam", Map.of()).statusCode(200).body(json("behandelingen[2].besluit", nullValue()));
    }

    @Test
    void een_agenda_of_besluit_van_een_ander_gremium_past_niet() {
        String bijeenkomst = plan("stuurgroep", today(), false);
        String punt = addItem(bijeenkomst);
        String besluit = besluitVanDeStuurgroep();

        zet("GEAGENDEERD", "kernteam", Map.of("bijeenkomst", bijeenkomst, "agendapunt", punt))
                .statusCode(400)
                .body(json("errors.location", contains("/bijeenkomst")))
                .body(json("errors.code", contains("gremium.ander")))
                .body(json("errors.detail", contains(containsString("van 'stuurgroep', de stap van 'kernteam'"))));
        zet("AFGEWEZEN", "kernteam", Map.of("besluit", besluit))
                .statusCode(400)
                .body(json("errors.location", contains("/besluit")))
                .body(json("errors.code", contains("gremium.ander")));
    }

    @Test
    void een_punt_van_een_andere_agenda_past_niet_bij_de_bijeenkomst() {
        String ander = addItem(plan("kernteam", today(), false));

        zet("GEAGENDEERD", "kernteam", Map.of("bijeenkomst", plan("kernteam", today(), false), "agendapunt", ander))
                .statusCode(400)
                .body(json("errors.location", contains("/agendapunt")))
                .body(json("errors.code", contains("agenda.ander")));
    }

    @Test
    void wat_een_gremium_niet_mag_weten_bestaat_voor_zijn_stap_niet() {
        String openbaar = plan("stuurgroep", today(), false);
        publish(openbaar);
        String getyptNaPublicatie = addItem(openbaar);
        assertThat(fouten(openbaar, getyptNaPublicatie, nergens())).isEqualTo(fouten(openbaar, nergens(), nergens()));

        String besloten = plan("stuurgroep", today(), false);
        String punt = addItem(besloten);
        String besluit = besluitVanDeStuurgroep();
        assertThat(fouten(besloten, punt, besluit)).isEqualTo(fouten(nergens(), nergens(), nergens()));
    }

    @Test
    void bijeenkomst_en_agendapunt_horen_bij_elkaar() {
        String bijeenkomst = plan("kernteam", today(), false);

        zet("GEAGENDEERD", "kernteam", Map.of("bijeenkomst", bijeenkomst))
                .statusCode(400)
                .body(json("errors.location", contains("/agendapunt")))
                .body(json("errors.code", contains("verplicht")));
        zet("GEAGENDEERD", "kernteam", Map.of("agendapunt", addItem(bijeenkomst)))
                .statusCode(400)
                .body(json("errors.location", contains("/bijeenkomst")))
                .body(json("errors.code", contains("verplicht")));
    }

    @Test
    void een_agendapunt_hoort_bij_geagendeerd_en_een_besluit_bij_het_einde() {
        String bijeenkomst = plan("stuurgroep", today(), false);
        String besluit = besluitVanDeStuurgroep();

        zet(
                        "IN_BEHANDELING",
                        "stuurgroep",
                        Map.of("bijeenkomst", bijeenkomst, "agendapunt", addItem(bijeenkomst), "besluit", besluit))
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/agendapunt", "/besluit")))
                .body(json("errors.code", contains("stap.ander", "stap.ander")));
    }

    @Test
    void een_stap_bij_een_besluit_ligt_er_niet_voor() {
        zet("OPGELOST", "stuurgroep", today().minusDays(1), Map.of("besluit", besluitVanDeStuurgroep()))
                .statusCode(400)
                .body(json("errors.code", contains("datum.voor-besluit")));
    }

    @Proves("R29")
    @Test // one that a source only announces decides nothing
    void een_voorgenomen_besluit_beeindigt_niets() {
        String gepland = as("programmateam")
                .queryParam("status", "GEPLAND")
                .get("/governance/v1/besluiten")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");

        zet("OPGELOST", "stuurgroep", Map.of("besluit", gepland))
                .statusCode(400)
                .body(json("errors.code", hasItem("besluit.niet-genomen")));
    }

    @Test
    void wat_niet_bestaat_en_alle_andere_fouten_staan_in_een_antwoord() {
        Map<String, String> nergens = Map.of(
                "bijeenkomst",
                UUID.randomUUID().toString(),
                "agendapunt",
                UUID.randomUUID().toString(),
                "besluit",
                UUID.randomUUID().toString());

        zet("OPGELOST", "leerkringen", today().plusDays(1), nergens)
                .statusCode(400)
                .body(json("errors", hasSize(5)))
                .body(json(
                        "errors.location",
                        containsInAnyOrder("/gremium", "/datum", "/agendapunt", "/bijeenkomst", "/besluit")));
    }
}
