package nl.ghnt.projectpool.project;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.besluit.Besluiten;
import org.junit.jupiter.api.Test;

/** Projects that are to be shown at the informatiedag. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R322")
class VoordrachtResourceTest {

    private static final String TEAM = TestTokens.user("programmateam");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String VOORGEDRAGEN = "nl.geweldhoortnergensthuis.project.voorgedragen.v1";
    private static final String INGETROKKEN = "nl.geweldhoortnergensthuis.project.voordracht-ingetrokken.v1";
    private static final String FILM = "Een film (synthetisch)";

    @Test
    void wie_een_project_ziet_ziet_wat_het_op_de_informatiedag_laat_zien() {
        Response project = Projecten.gestart();
        Projecten.lees(project).then().body(json("voordracht", nullValue()));
        Projecten.draagVoor(project, FILM).statusCode(200).body(json("voordracht.presentatie", equalTo(FILM)));
        Projecten.lees(project).then().body(json("voordracht.presentatie", equalTo(FILM)));
        given().get(Projecten.pad(project)).then().statusCode(404);
        Besluiten.rondAf(project);
        given().get(Projecten.pad(project)).then().body(json("voordracht.presentatie", equalTo(FILM)));
        Projecten.trekVoordrachtIn(project).statusCode(204);
        given().get(Projecten.pad(project)).then().body(json("voordracht", nullValue()));
    }

    @Test
    void voorgedragen_projecten_worden_gevonden() {
        Response project = Projecten.voorgedragen();
        zoek(project, true).body(json("id", contains((String) at(project, "id"))));
        zoek(project, false).header("X-Total-Count", "0");
        Projecten.trekVoordrachtIn(project).statusCode(204);
        zoek(project, true).header("X-Total-Count", "0");
        zoek(project, false).body(json("id", contains((String) at(project, "id"))));
    }

    private static ValidatableResponse zoek(Response project, boolean voorgedragen) {
        return als(TEAM)
                .queryParam("ronde", (String) at(project, "ronde"))
                .queryParam("voorgedragen", voorgedragen)
                .get(Projecten.PROJECTEN)
                .then()
                .statusCode(200);
    }

    @Test
    void hetzelfde_nog_eens_verandert_niets_en_wat_anders_te_zien_is_wel() {
        Response project = Projecten.voorgedragen();
        Response nogEens = Projecten.draagVoor(project, FILM).extract().response();
        assertThat(nogEens.header("ETag")).isEqualTo(project.header("ETag"));
        assertThat(nogEens.asString()).isEqualTo(project.asString());
        Projecten.draagVoor(project, "Een spel (synthetisch)")
                .statusCode(200)
                .body(json("voordracht.presentatie", equalTo("Een spel (synthetisch)")));
        assertThat(gedaan(project)).containsOnlyOnce("project.voorgedragen.v1", "project.voordracht-gewijzigd");
        Projecten.trekVoordrachtIn(project).statusCode(204);
        Projecten.trekVoordrachtIn(project).statusCode(204);
        assertThat(gedaan(project)).containsOnlyOnce("project.voordracht-ingetrokken.v1");
    }

    private static List<String> gedaan(Response project) {
        return als(TEAM)
                .get(Projecten.pad(project) + "/audittrail")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("handeling");
    }

    @Test
    void wat_niet_is_begonnen_of_voortijdig_stopte_wordt_niet_voorgedragen() {
        Projecten.draagVoor(Projecten.toegekend(), FILM)
                .statusCode(409)
                .body(json("type", endsWith("/project-stap")))
                .body(json("huidigeStatus", equalTo("TOEGEKEND")));
        Response gestopt =
                Projecten.alsTeam(Projecten.gestart(), "/stop", Map.of("dag", "2026-11-15", "reden", "Synthetisch"));
        Projecten.draagVoor(gestopt, FILM).statusCode(409).body(json("huidigeStatus", equalTo("GESTOPT")));
    }

    @Test
    void alleen_het_programmateam_draagt_voor_en_niemand_wat_hij_zelf_aanvroeg() {
        Response project = Projecten.gestart();
        String zelf = TestTokens.personClaiming("iemand", List.of("programmateam"), "gemeente", Aanvragen.GEMEENTE);
        for (String token : List.of(Aanvragen.token(), TestTokens.user("opdrachtgever"), zelf)) {
            Projecten.draagVoor(token, project, "*", Projecten.presentatie(FILM))
                    .statusCode(403);
            als(token)
                    .header("If-Match", "*")
                    .delete(Projecten.pad(project) + "/voordracht")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void wat_er_te_zien_is_staat_er_in_een_korte_tekst() {
        Response project = Projecten.gestart();
        Projecten.draagVoor(project, " ").statusCode(400).body(json("errors.location", contains("/presentatie")));
        Projecten.draagVoor(project, "x".repeat(501)).statusCode(400);
    }

    @Test // of a project that not everybody sees, not everybody hears
    void iedereen_hoort_ervan_als_iedereen_het_project_ziet() {
        Response openbaar = Projecten.gestart();
        Besluiten.rondAf(openbaar);
        Projecten.draagVoor(openbaar, FILM).statusCode(200);
        Response besloten = Projecten.voorgedragen();
        Projecten.trekVoordrachtIn(openbaar).statusCode(204);
        Projecten.trekVoordrachtIn(besloten).statusCode(204);
        for (Response project : List.of(openbaar, besloten)) {
            await().atMost(PATIENCE).until(() -> gehoord(TEAM, project).contains(INGETROKKEN));
        }

        assertThat(gehoord(null, openbaar)).containsExactly(VOORGEDRAGEN, INGETROKKEN);
        assertThat(gehoord(null, besloten)).isEmpty();
        assertThat(gehoord(Aanvragen.token(), besloten)).contains(VOORGEDRAGEN, INGETROKKEN);
        assertThat(gehoord(Aanvragen.van(Aanvragen.ANDERE), besloten)).isEmpty();
    }

    /** Types of all that the feed tells the reader of a project; without a token, everybody. */
    private static List<String> gehoord(String token, Response project) {
        List<String> types = new ArrayList<>();
        long na = -1;
        long cursor = 0;
        while (cursor != na) {
            na = cursor;
            RequestSpecification lezer = token == null ? given() : als(token);
            JsonPath deel = lezer.queryParam("na", na)
                    .queryParam("limit", 500)
                    .get(Projecten.BASIS + "/gebeurtenissen")
                    .jsonPath();
            List<Map<String, Object>> gebeurtenissen = deel.getList("gebeurtenissen");
            gebeurtenissen.stream()
                    .filter(gebeurtenis -> gebeurtenis.get("subject").equals(at(project, "id")))
                    .forEach(gebeurtenis -> types.add((String) gebeurtenis.get("type")));
            cursor = deel.getLong("cursor");
        }
        return types;
    }
}
