package nl.ghnt.projectpool.project;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.besluit.Besluiten;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ProjectResourceTest {

    private static final String TEAM = TestTokens.user("programmateam");

    @Inject
    DataSource database;

    @Test
    @Proves({"R309", "R313", "R314", "F53"})
    void uit_een_toekenning_komt_een_project_met_leider_deelnemers_en_impuls() {
        Response project = Projecten.toegekend();
        project.then()
                .body("status", equalTo("TOEGEKEND"))
                .body("gemeente", equalTo(Aanvragen.GEMEENTE))
                .body("gemeenten", contains("GM0268"))
                .body("regios", contains("gelderland-zuid", "ijsselland"))
                .body("impuls", equalTo("VERDIEPING"))
                .body("aandelen.aandeel", contains(20000.5f, 19999.5f))
                .body("intern.mijlpalen.omschrijving", contains("Start"))
                .body("intern.verantwoordingswijze", equalTo("SISA"))
                .body("intern.mogelijk", contains("STARTEN", "BIJHOUDEN", "WIJZIGEN"));
    }

    @Test
    @Proves({"R308", "F49"})
    void een_project_is_openbaar_als_over_zijn_hele_ronde_is_beslist() {
        Response beschikking = Besluiten.toegekend();
        Response project = Projecten.van(beschikking);
        String ronde = at(beschikking, "ronde");
        given().get(Projecten.pad(project)).then().statusCode(404);
        given().queryParam("ronde", ronde).get(Projecten.PROJECTEN).then().body("$", empty());
        als(Aanvragen.van(Aanvragen.ANDERE)).get(Projecten.pad(project)).then().statusCode(404);
        als(Aanvragen.van("GM0268")).get(Projecten.pad(project)).then().statusCode(200);
        Besluiten.rondAf(beschikking);
        given().get(Projecten.pad(project))
                .then()
                .statusCode(200)
                .body("toegekend", equalTo(40000.0f))
                .body("intern", nullValue());
        given().queryParam("ronde", ronde).get(Projecten.PROJECTEN).then().header("X-Total-Count", "1");
    }

    @Proves("F57")
    @Test
    void een_project_loopt_van_start_tot_afsluiting() {
        Response verantwoord = Projecten.verantwoord();
        Projecten.alsTeam(verantwoord, "/afsluiting", null)
                .then()
                .body("status", equalTo("AFGESLOTEN"))
                .body("intern.mogelijk", contains("VOORDRAGEN", "VOORDRACHT_INTREKKEN"))
                .body("evaluatie.leerpunten.thema", contains("PLEGERAANPAK"));
        String ronde = at(verantwoord, "ronde");
        Besluiten.rondAf(verantwoord);
        String pad = Ronden.RONDEN + "/" + ronde;
        Beoordelingen.post(TEAM, pad + "/afronding", given().get(pad).header("ETag"), null)
                .statusCode(200)
                .body("status", equalTo("AFGEROND"));
    }

    @Test
    void een_ronde_met_een_lopend_project_wordt_niet_afgerond() {
        Response beschikking = Besluiten.toegekend();
        Besluiten.rondAf(beschikking);
        String pad = Ronden.RONDEN + "/" + at(beschikking, "ronde");
        Beoordelingen.post(TEAM, pad + "/afronding", given().get(pad).header("ETag"), null)
                .statusCode(409)
                .body("type", endsWith("/ronde-niet-af"));
    }

    @Proves("F57")
    @Test
    void wie_tegelijk_betaalt_betaalt_samen_niet_te_veel() {
        Response project = Projecten.gestart();
        List<CompletableFuture<Integer>> tegelijk = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        Projecten.plan(project, "TERMIJN", 10000).extract().statusCode()))
                .limit(6)
                .toList();
        assertThat(tegelijk.stream().map(CompletableFuture::join).sorted().toList())
                .containsExactly(201, 201, 201, 201, 409, 409);
        Projecten.lees(project).then().body("intern.geld.verplicht", equalTo(40000.0f));
    }

    @Test
    void de_tabel_zelf_weigert_een_betaling_te_veel() throws SQLException {
        String id = at(Projecten.gestart(), "id");
        for (String teVeel : List.of(
                "update project set verplicht = toegekend + 0.01 where id = '%s'",
                "update project set betaald = verplicht + 0.01 where id = '%s'",
                "update project set toegekend = toegekend - 0.01 where id = '%s'",
                "update project set kosten = kosten + 0.01 where id = '%s'")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(teVeel.formatted(id)))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("violates check constraint");
            }
        }
    }

    @Test
    void een_wijziging_die_mag_verandert_het_project() {
        Response project = Projecten.gestart();
        Response langer = Projecten.gevraagd(project, "LOOPTIJD", Map.of("begin", "2027-02-01", "einde", "2028-06-30"));
        Projecten.besluit(langer, true).statusCode(200).body("status", equalTo("TOEGESTAAN"));
        Projecten.lees(project).then().body("einde", equalTo("2028-06-30"));

        Response verdeeld = Projecten.gevraagd(
                project, "BEGROTING", Map.of("posten", List.of(Map.of("omschrijving", "Alles", "bedrag", 45000))));
        Projecten.besluit(verdeeld, true).statusCode(200);
        Projecten.lees(project).then().body("intern.posten", hasSize(1));

        Response meer = Projecten.gevraagd(
                project, "BEGROTING", Map.of("posten", List.of(Map.of("omschrijving", "Alles", "bedrag", 45000.01))));
        Projecten.besluit(meer, true).statusCode(409).body("type", endsWith("/project-kosten"));
        Projecten.besluit(meer, false).statusCode(200).body("status", equalTo("GEWEIGERD"));
    }

    @Test
    void wat_niet_bij_een_soort_wijziging_hoort_wordt_geweigerd() {
        Response project = Projecten.toegekend();
        Beoordelingen.post(
                        Aanvragen.token(),
                        Projecten.WIJZIGINGEN,
                        null,
                        Projecten.wijziging(
                                project,
                                "LOOPTIJD",
                                Map.of(
                                        "begin",
                                        "2027-02-01",
                                        "posten",
                                        List.of(Map.of("omschrijving", "Alles", "bedrag", 1)))))
                .statusCode(400)
                .body("errors.location", contains("/voorstel/einde", "/voorstel/posten"));
    }

    @Test
    void alleen_wie_het_leidt_start_en_houdt_bij_en_niemand_betaalt_zichzelf() {
        Response project = Projecten.toegekend();
        Map<String, Object> start = Map.of("dag", "2026-11-01");
        Beoordelingen.post(Aanvragen.van("GM0268"), Projecten.pad(project) + "/start", "*", start)
                .statusCode(403);
        Beoordelingen.post(Aanvragen.van(Aanvragen.ANDERE), Projecten.pad(project) + "/start", "*", start)
                .statusCode(404);
        String zelf = TestTokens.personClaiming("iemand", List.of("programmateam"), "gemeente", Aanvragen.GEMEENTE);
        Beoordelingen.post(zelf, Projecten.BETALINGEN, null, Projecten.planning(project, "VOORSCHOT", 1))
                .statusCode(403);
        Beoordelingen.post(
                        Aanvragen.token(),
                        Projecten.pad(project) + "/start",
                        project.header("ETag"),
                        Map.of("dag", "2099-01-01"))
                .statusCode(400);
        Projecten.mijlpalen(
                        project,
                        Map.of(
                                "mijlpalen",
                                List.of(Map.of(
                                        "omschrijving", "Eerst", "dag", "2027-03-01", "gehaaldOp", "2026-11-02"))))
                .statusCode(200)
                .body("intern.mijlpalen.gehaaldOp", contains("2026-11-02"));
    }

    @Test
    void na_een_gegrond_bezwaar_krijgt_hetzelfde_project_meer() {
        String ronde = Besluiten.beoordeeld(4);
        Besluiten.stelVast(Besluiten.maak(ronde, Besluiten.inhoud(Besluiten.voorstel(ronde, 0, "TOEGEKEND", 30000))))
                .statusCode(200);
        Response beschikking = Besluiten.beschikking(ronde, 0);
        Response project = Projecten.van(beschikking);
        Besluiten.naBezwaar(beschikking, "GEGROND");
        Besluiten.stelVast(Besluiten.maak(ronde, Besluiten.inhoud(Besluiten.toekenning(ronde, 0))))
                .statusCode(200);
        Projecten.lees(project).then().body("toegekend", equalTo(40000.0f));
        als(TEAM)
                .queryParam("ronde", ronde)
                .get(Projecten.PROJECTEN)
                .then()
                .body("id", equalTo(List.of(project.jsonPath().getString("id"))));
    }

    @Test
    void projecten_worden_gevonden_op_regio_thema_en_titel() {
        Response project = Projecten.toegekend();
        String id = project.jsonPath().getString("id");
        for (Map<String, Object> vraag : List.<Map<String, Object>>of(
                Map.of("regio", "Gelderland Zuid"), Map.of("thema", "PLEGERAANPAK"), Map.of("titel", "synthetisch"))) {
            als(TEAM)
                    .queryParams(vraag)
                    .queryParam("pageSize", 100)
                    .get(Projecten.PROJECTEN)
                    .then()
                    .body("id", hasItems(id));
        }
        als(TEAM)
                .queryParam("titel", "staat er niet in")
                .get(Projecten.PROJECTEN)
                .then()
                .body("id", not(hasItems(id)));
    }
}
