package nl.ghnt.reporting.inzending;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.bewaar;
import static nl.ghnt.reporting.Ronde.path;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.projectleider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.ghnt.kit.test.AtOnce;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.WaitingForLocks;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who work on the same thing at the same moment do not overwrite each other, and a retry has one effect. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GelijktijdigheidTest {

    @Inject
    Register register;

    @Inject
    EntityManager entities;

    private String uitvraag;

    @BeforeEach
    void open() {
        register.vertel();
        uitvraag = at(Ronde.openUitvraag(), "id");
    }

    @Test
    void van_wie_tegelijk_accepteren_wint_er_een() throws Exception {
        Response ingediend = gelezen(Ronde.ingediend(uitvraag, "twente", Ronde.ANTWOORDEN));

        List<Integer> answers = AtOnce.six(() ->
                Ronde.beoordeel(ingediend, Map.of("oordeel", "GEACCEPTEERD")).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 200).containsOnly(412);
        programmateam()
                .get(path(ingediend) + "/audittrail")
                .then()
                .body("findAll { it.handeling == 'inzending.geaccepteerd.v1' }", hasSize(1));
    }

    @Test
    void van_wie_tegelijk_beginnen_krijgt_er_een_de_inzending() throws Exception {
        Map<String, Object> body = Map.of("uitvraag", uitvraag, "regio", "twente");

        List<Integer> answers = AtOnce.six(() -> projectleider("twente")
                .body(body)
                .post("/reporting/v1/inzendingen")
                .statusCode());

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
    }

    @Test
    void een_verouderd_concept_wordt_niet_bewaard() {
        Response begonnen = Ronde.begin(uitvraag, "twente");
        bewaar(begonnen, Ronde.ANTWOORDEN);

        projectleider("twente")
                .header("If-Match", begonnen.header("ETag"))
                .body(Map.of("antwoorden", List.of()))
                .put(path(begonnen) + "/antwoorden")
                .then()
                .statusCode(412);
        projectleider("twente")
                .body(Map.of("antwoorden", List.of()))
                .put(path(begonnen) + "/antwoorden")
                .then()
                .statusCode(428);
        projectleider("twente").get(path(begonnen)).then().body(json("antwoorden", hasSize(4)));
    }

    @Test
    void een_herhaald_verzoek_met_dezelfde_sleutel_geeft_hetzelfde_antwoord() {
        String key = UUID.randomUUID().toString();
        Response concept = bewaar(Ronde.begin(uitvraag, "twente"), Ronde.ANTWOORDEN);

        Response first = indiening(concept, key);
        Response again = indiening(concept, key);

        first.then().statusCode(200).body(json("status", equalTo("INGEDIEND")));
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void ook_tegelijk_heeft_een_sleutel_een_gevolg() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("uitvraag", uitvraag, "regio", "twente");

        List<String> ids = AtOnce.six(() -> projectleider("twente")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/reporting/v1/inzendingen")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        assertThat(ids).hasSize(6).containsOnly(ids.get(0));
    }

    @Test // also of who says to have seen whatever there is
    void wie_wacht_op_een_ander_dient_in_wat_die_bewaarde() {
        Response concept = gelezen(bewaar(Ronde.begin(uitvraag, "twente"), Ronde.ANTWOORDEN));
        UUID id = UUID.fromString(at(concept, "id"));

        CompletableFuture<Response> indiening = QuarkusTransaction.requiringNew()
                .call(() -> {
                    opdracht("select 1 from inzending where id = :id for update", id)
                            .getResultList();
                    CompletableFuture<Response> bezig = CompletableFuture.supplyAsync(() -> gelezen(
                            projectleider("twente").header("If-Match", "*").post(path(concept) + "/indiening")));
                    WaitingForLocks.awaitOne();
                    opdracht("update inzending_versie set antwoorden = '[]' where inzending = :id", id)
                            .executeUpdate();
                    return bezig;
                });

        indiening.join().then().statusCode(409).body(json("reden", equalTo("antwoorden.onvolledig")));
    }

    private Query opdracht(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter("id", id);
    }

    @Test // a submission and the closing of its campaign do not pass each other
    void wie_is_ingediend_terwijl_de_uitvraag_sluit_is_binnen_of_geweigerd() throws Exception {
        Response open = gelezen(Ronde.openUitvraag());
        Response concept = gelezen(bewaar(Ronde.begin(at(open, "id"), "twente"), Ronde.ANTWOORDEN));

        List<Integer> answers = AtOnce.each(
                List.of(() -> indiening(concept, UUID.randomUUID().toString()).statusCode(), () -> programmateam()
                        .header("If-Match", open.header("ETag"))
                        .post("/reporting/v1/uitvragen/" + at(open, "id") + "/sluiting")
                        .statusCode()));

        assertThat(answers.get(1)).isEqualTo(200);
        String status = at(projectleider("twente").get(path(concept)), "status");
        assertThat(status).isEqualTo(answers.get(0) == 200 ? "INGEDIEND" : "CONCEPT");
    }

    /** An answer takes in its body when it is first asked for, which one thread must do. */
    private static Response gelezen(Response answer) {
        answer.asByteArray();
        return answer;
    }

    private static Response indiening(Response concept, String key) {
        return projectleider("twente")
                .header("If-Match", concept.header("ETag"))
                .header("Idempotency-Key", key)
                .post(path(concept) + "/indiening");
    }
}
