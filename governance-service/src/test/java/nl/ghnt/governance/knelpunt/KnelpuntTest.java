package nl.ghnt.governance.knelpunt;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** R26, R42: bottlenecks come from a region and are put on the agenda of kernteam and stuurgroep. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves({"R26", "R42"})
class KnelpuntTest {

    private static final String BASE = "/governance/v1/knelpunten";

    @Inject
    EventHandler<KnelpuntGemeld> gemeld;

    @Inject
    EventHandler<KnelpuntHandlers.Ingetrokken> ingetrokken;

    private final UUID id = UUID.randomUUID();

    private void meld(long sequence, String titel) {
        KnelpuntGemeld data = new KnelpuntGemeld(
                id,
                new Knelpunt.Inhoud(
                        "twente", titel, List.of("TRAUMASCREENING"), "WET_OF_REGELGEVING", "HOOG", "STUURGROEP"),
                Instant.now());
        gemeld.handle(new ReceivedEvent<>(UUID.randomUUID(), id.toString(), sequence, Instant.now(), data));
    }

    private void trekIn(long sequence) {
        ingetrokken.handle(new ReceivedEvent<>(
                UUID.randomUUID(), id.toString(), sequence, Instant.now(), new KnelpuntHandlers.Ingetrokken(id)));
    }

    private Response lees() {
        return as("kernteam").get(BASE + "/" + id);
    }

    private ValidatableResponse behandel(String rol, String stap, String gremium, LocalDate datum) {
        return as(rol).header("If-Match", lees().header("ETag"))
                .body(Map.of(
                        "stap", stap, "gremium", gremium, "datum", datum.toString(), "toelichting", "(synthetisch)"))
                .post(BASE + "/" + id + "/behandelingen")
                .then();
    }

    @Test
    void wat_een_regio_meldt_is_ontvangen_en_de_laatste_melding_telt() {
        meld(1, "Eerste titel");
        meld(3, "Derde titel");
        meld(2, "Tweede titel");

        lees().then()
                .statusCode(200)
                .body(json("titel", equalTo("Derde titel")))
                .body(json("status", equalTo("ONTVANGEN")))
                .body(json("behandelingen", hasSize(1)))
                .body(json("behandelingen.gremium", contains("programmateam")));
        as("beheerder")
                .get(BASE + "/" + id + "/audittrail")
                .then()
                .body(json("handeling", hasItem("knelpunt.behandeld.v1")));
    }

    @Test
    void het_kernteam_en_daarna_de_stuurgroep_agenderen_en_lossen_op() {
        meld(1, "Gegevens delen");
        behandel("kernteam", "GEAGENDEERD", "kernteam", today()).statusCode(200);
        behandel("programmateam", "GEAGENDEERD", "stuurgroep", today()).statusCode(200);
        behandel("stuurgroep", "OPGELOST", "stuurgroep", today())
                .statusCode(200)
                .body(json("status", equalTo("OPGELOST")))
                .body(json("behandelingen.stap", contains("ONTVANGEN", "GEAGENDEERD", "GEAGENDEERD", "OPGELOST")));

        behandel("stuurgroep", "IN_BEHANDELING", "stuurgroep", today())
                .statusCode(409)
                .body(json("type", endsWith("/knelpunt-afgesloten")))
                .body(json("huidigeStatus", equalTo("OPGELOST")));
    }

    @Test
    void elk_gremium_zet_alleen_zijn_eigen_stappen() {
        meld(1, "Rollen");
        behandel("kernteam", "GEAGENDEERD", "stuurgroep", today()).statusCode(403);
        behandel("stuurgroep", "GEAGENDEERD", "kernteam", today()).statusCode(403);
        behandel("opdrachtgever", "GEAGENDEERD", "kernteam", today()).statusCode(403);
        behandel("programmateam", "GEAGENDEERD", "leerkringen", today())
                .statusCode(400)
                .body(json("errors.location", contains("/gremium")));
    }

    @Test
    void een_stap_volgt_op_de_vorige_en_ligt_niet_in_de_toekomst() {
        meld(1, "Volgorde");
        behandel("programmateam", "ONTVANGEN", "programmateam", today())
                .statusCode(409)
                .body(json("type", endsWith("/knelpunt-stap")));
        behandel("programmateam", "GEAGENDEERD", "kernteam", today().minusDays(1))
                .statusCode(409)
                .body(json("type", endsWith("/knelpunt-stap")));
        behandel("programmateam", "GEAGENDEERD", "kernteam", today().plusDays(1))
                .statusCode(400)
                .body(json("errors.location", contains("/datum")));
    }

    @Test
    void wat_een_regio_intrekt_wordt_niet_verder_behandeld() {
        meld(1, "Ingetrokken");
        trekIn(2);
        lees().then().body(json("ingetrokken", equalTo(true)));
        behandel("programmateam", "GEAGENDEERD", "kernteam", today())
                .statusCode(409)
                .body(json("ingetrokken", equalTo(true)));
        as("programmateam")
                .queryParam("ingetrokken", false)
                .queryParam("pageSize", 100)
                .get(BASE)
                .then()
                .statusCode(200)
                .body("findAll { it.id == '" + id + "' }", hasSize(0));
    }

    @Test
    void een_stap_vraagt_de_versie_die_u_zag_en_noemt_alle_fouten() {
        meld(1, "Versie");
        String etag = lees().header("ETag");
        behandel("programmateam", "GEAGENDEERD", "kernteam", today()).statusCode(200);

        as("programmateam")
                .header("If-Match", etag)
                .body(Map.of("stap", "IN_BEHANDELING", "gremium", "kernteam", "datum", today().toString()))
                .post(BASE + "/" + id + "/behandelingen")
                .then()
                .statusCode(412);
        as("programmateam")
                .header("If-Match", etag)
                .body(Map.of("stap", "KLAAR", "toelichting", "x".repeat(1001), "wie", "x"))
                .post(BASE + "/" + id + "/behandelingen")
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/stap", "/gremium", "/datum", "/toelichting", "/wie")));
    }

    @Test
    void een_regio_leest_knelpunten_bij_de_regios_en_niet_hier() {
        meld(1, "Lezen");
        given().auth()
                .oauth2(TestTokens.user("projectleider", "twente"))
                .get(BASE + "/" + id)
                .then()
                .statusCode(403);
        as("stuurgroep")
                .accept("text/csv")
                .queryParam("regio", "twente")
                .queryParam("gevraagdNiveau", "STUURGROEP")
                .queryParam("status", "ONTVANGEN")
                .queryParam("pageSize", 100)
                .get(BASE)
                .then()
                .statusCode(200)
                .body(containsString(id.toString()));
    }

    @Test
    void een_lijst_en_een_knelpunt_kosten_weinig_opdrachten_aan_de_database() {
        meld(1, "Tellen");
        assertThat(Statements.during(
                        () -> as("kernteam").queryParam("pageSize", 1).get(BASE)))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(this::lees)).isEqualTo(1);
    }
}
