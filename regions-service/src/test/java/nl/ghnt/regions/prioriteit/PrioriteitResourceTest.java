package nl.ghnt.regions.prioriteit;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** Each test has a half-year of its own. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class PrioriteitResourceTest {

    private static final String LIJST = "/regions/v1/regioprioriteiten";
    private static final String TWEE = "{\"elementen\": [\"TRAUMASCREENING\", \"VERBETERDE_MELDCODE\"]}";
    private static final String EEN = "{\"elementen\": [\"OUDERENMISHANDELING\"], \"toelichting\": \"bijgesteld\"}";

    @Proves({"R135", "R154"})
    @Test // the region itself says what it works on first
    void een_regio_legt_haar_eigen_prioriteiten_voor_een_halfjaar_vast() {
        kies("twente", "2021-H2", "\"0\"", TWEE)
                .statusCode(200)
                .body(json("elementen", contains("TRAUMASCREENING", "VERBETERDE_MELDCODE")));

        given().get(pad("twente", "2021-H2"))
                .then()
                .statusCode(200)
                .body(json("elementen", hasSize(2)))
                .body(json("onbekendReden", nullValue()));
        given().queryParam("periode", "2021-H2")
                .queryParam("element", "TRAUMASCREENING")
                .get(LIJST)
                .then()
                .statusCode(200)
                .body(json("regio", contains("twente")));
        given().queryParam("periode", "2021-H2")
                .queryParam("element", "OUDERENMISHANDELING")
                .get(LIJST)
                .then()
                .body(json("", empty()));
    }

    @Proves("R328")
    @Test // unknown is not the same as none
    void zonder_vastlegging_zijn_zij_onbekend_met_de_reden() {
        given().get(pad("drenthe", "2020-H1"))
                .then()
                .statusCode(200)
                .body(json("elementen", nullValue()))
                .body(json("onbekendReden", notNullValue()));
    }

    @Test // common mechanism of section R
    void wat_eerder_gekozen_was_blijft_te_vragen() {
        String etag = kies("zeeland", "2021-H1", "\"0\"", TWEE).extract().header("ETag");
        Instant voor = Instant.now();
        kies("zeeland", "2021-H1", etag, EEN).statusCode(200).body(json("elementen", contains("OUDERENMISHANDELING")));

        given().queryParam("beschikbaarOp", voor.toString())
                .get(pad("zeeland", "2021-H1"))
                .then()
                .body(json("toelichting", nullValue()))
                .body(json("elementen", contains("TRAUMASCREENING", "VERBETERDE_MELDCODE")));
        given().queryParam("beschikbaarOp", voor.toString())
                .queryParam("element", "TRAUMASCREENING")
                .queryParam("periode", "2021-H1")
                .get(LIJST)
                .then()
                .body(json("regio", contains("zeeland")));
        given().queryParam("gewijzigdSinds", voor.toString())
                .queryParam("regio", "zeeland")
                .get(LIJST)
                .then()
                .body(json("periode", contains("2021-H1")));
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .get(pad("zeeland", "2021-H1") + "/audittrail")
                .then()
                .statusCode(200)
                .body(json(
                        "handeling", contains("regioprioriteiten.vastgesteld.v1", "regioprioriteiten.vastgesteld.v1")));
    }

    @Proves({"R121", "R328"})
    @Test // n of the N, and who is missing by name
    void landelijk_is_te_zien_hoeveel_regios_wat_kozen_en_van_wie_het_onbekend_is() {
        kies("utrecht", "2020-H2", "\"0\"", TWEE).statusCode(200);
        kies("flevoland", "2020-H2", "\"0\"", EEN).statusCode(200);

        given().queryParam("periode", "2020-H2")
                .get(LIJST + "/_dekking")
                .then()
                .statusCode(200)
                .body(json("populatie", equalTo(28)))
                .body(json("bekend", equalTo(2)))
                .body(json("onbekendeRegios", hasSize(26)))
                .body(json("onbekendeRegios", hasItem("twente")))
                .body(json("onbekendeRegios", not(hasItem("utrecht"))))
                .body(json("onbekendReden", notNullValue()))
                .body("elementen.find { it.code == 'TRAUMASCREENING' }.regios", contains("utrecht"))
                .body("elementen.find { it.code == 'TRAUMASCREENING' }.tekst", equalTo("1 van de 28 regio's"))
                .body("elementen.find { it.code == 'SEKSUEEL_GEWELD' }.aantal", equalTo(0))
                .body(json("elementen.code", not(hasItem("2019-H2-A1-1"))));
    }

    @Test // C1: of early 2019 the regions are not known by name
    void van_een_tijd_waarvan_de_regios_onbekend_zijn_is_ook_het_aantal_onbekend() {
        given().queryParam("periode", "2019-H1")
                .get(LIJST + "/_dekking")
                .then()
                .statusCode(200)
                .body(json("populatie", nullValue()))
                .body(json("populatieOnbekendReden", notNullValue()))
                .body(json("onbekendeRegios", nullValue()));
    }

    @Proves("R169")
    @Test // a priority of the programme can be marked in its own time only
    void alleen_wat_in_het_halfjaar_geldt_is_te_kiezen_en_alle_fouten_staan_in_een_antwoord() {
        kies("haaglanden", "2019-H2", "\"0\"", "{\"elementen\": [\"2019-H2-A1-1\"]}")
                .statusCode(200);
        kies(
                        "haaglanden",
                        "2020-H1",
                        "\"0\"",
                        "{\"elementen\": [\"2019-H2-A1-1\", \"TRAUMASCREENING\", \"DOELGROEP_OUDERENMISHANDELING\"]}")
                .statusCode(400)
                .body(json("errors.location", contains("/elementen/0", "/elementen/2")));
        kies("haaglanden", "2020-H1", "\"0\"", "{\"elementen\": [], \"kleur\": 1}")
                .statusCode(400)
                .body(json("errors.location", hasItems("/elementen", "/kleur")));
        kies("haaglanden", "2020-H3", "\"0\"", TWEE).statusCode(400);
    }

    @Proves("R135")
    @Test
    void alleen_de_eigen_regio_schrijft() {
        given().contentType(ContentType.JSON)
                .body(TWEE)
                .put(pad("twente", "2022-H1"))
                .then()
                .statusCode(401);
        schrijf(TestTokens.user("programmateam"), "twente", "2022-H1", "\"0\"", TWEE)
                .statusCode(403);
        schrijf(TestTokens.user("projectleider", "twente"), "utrecht", "2022-H1", "\"0\"", TWEE)
                .statusCode(403);
        schrijf(TestTokens.user("vertegenwoordiger", "groningen"), "groningen", "2022-H1", "\"0\"", TWEE)
                .statusCode(403)
                .body(json("type", endsWith("/niet-aangesteld")));
    }

    @Test
    void een_wijziging_vraagt_de_versie_die_u_zag() {
        String leeg = given().get(pad("groningen", "2021-H1")).header("ETag");
        kies("groningen", "2021-H1", null, TWEE).statusCode(428);
        kies("groningen", "2021-H1", leeg, TWEE).statusCode(200);
        kies("groningen", "2021-H1", leeg, EEN).statusCode(412);
    }

    @Test
    void voor_een_halfjaar_voor_de_regio_begon_is_niets_vast_te_leggen() {
        kies("twente", "2018-H2", "\"0\"", TWEE).statusCode(409).body(json("type", endsWith("/ingang-voor-begin")));
        given().get(pad("nergens", "2021-H1")).then().statusCode(404);
    }

    @Test
    void de_lijst_is_er_als_csv() {
        kies("ijsselland", "2022-H2", "\"0\"", TWEE).statusCode(200);
        given().accept("text/csv")
                .queryParam("periode", "2022-H2")
                .get(LIJST)
                .then()
                .statusCode(200)
                .body(containsString("ijsselland,2022-H2,TRAUMASCREENING,VERBETERDE_MELDCODE"));
    }

    @Test
    void een_lijst_kost_ten_hoogste_drie_opdrachten_en_een_antwoord_vier() {
        kies("gooi-en-vechtstreek", "2023-H1", "\"0\"", TWEE).statusCode(200);
        kies("west-brabant", "2023-H1", "\"0\"", TWEE).statusCode(200);

        assertThat(Statements.during(() ->
                        given().queryParam("pageSize", 1).get(LIJST).then().statusCode(200)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.during(
                        () -> given().get(pad("west-brabant", "2023-H1")).then().statusCode(200)))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> given().queryParam("periode", "2023-H1")
                        .get(LIJST + "/_dekking")
                        .then()
                        .statusCode(200)))
                .isLessThanOrEqualTo(5);
    }

    private static String pad(String regio, String periode) {
        return "/regions/v1/regios/" + regio + "/prioriteiten/" + periode;
    }

    private static ValidatableResponse kies(String regio, String periode, String etag, String body) {
        return schrijf(TestTokens.user("projectleider", regio), regio, periode, etag, body);
    }

    private static ValidatableResponse schrijf(String token, String regio, String periode, String etag, String body) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.body(body).put(pad(regio, periode)).then();
    }
}
