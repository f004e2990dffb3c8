package nl.ghnt.projectpool.dekking;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** Correcting what an entry is taken to mean. Every test leaves the table as it found it. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class VermeldingResourceTest {

    private static final String VERMELDINGEN = "/projectpool/v1/vermeldingen";
    private static final String PROJECTEN = "/projectpool/v1/kerncijfers/GEFINANCIERDE_PROJECTEN";
    private static final String MATRIX = "/projectpool/v1/dekkingsmatrix";
    private static final Map<String, Object> PROEF = Map.of("document", "synthetische-bron-van-een-test");

    @Proves("R315")
    @Test // the participant may be named in any spelling; the print does not change
    void een_correctie_verplaatst_een_vermelding_en_wat_we_eerder_wisten_blijft_leesbaar() {
        Response eerder = lees("SCHADELIJKE_PRAKTIJKEN");
        String id = eerder.jsonPath().getString("id");
        String bekendOp = eerder.jsonPath().getString("toewijzing.geregistreerdOp");
        String matrixVooraf = given().get(MATRIX).header("ETag");

        Response nieuw = wijsToe(id, eerder.header("ETag"), toewijzing("PLEGERAANPAK", "West-Veluwe Vallei"))
                .then()
                .statusCode(201)
                .body(json("gedrukt", equalTo("West-Veluwe Vallei")))
                .body(json("toewijzing.thema", equalTo("PLEGERAANPAK")))
                .body(json("toewijzing.deelnemers.regio", contains("west-veluwe-vallei")))
                .extract()
                .response();

        given().get(MATRIX)
                .then()
                .body(json("aantalVermeldingen", equalTo(90)))
                .body(json("aantalCombinaties", equalTo(96)))
                .body("themas.find { it.code == 'SCHADELIJKE_PRAKTIJKEN' }.aantalVermeldingen", equalTo(0))
                .body("themas.find { it.code == 'PLEGERAANPAK' }.aantalVermeldingen", equalTo(4));
        given().queryParam("beschikbaarOp", bekendOp)
                .get(MATRIX)
                .then()
                .body("themas.find { it.code == 'SCHADELIJKE_PRAKTIJKEN' }.aantalVermeldingen", equalTo(1));
        given().queryParam("beschikbaarOp", bekendOp)
                .get(VERMELDINGEN + "/" + id)
                .then()
                .body(json("toewijzing.thema", equalTo("SCHADELIJKE_PRAKTIJKEN")));
        given().queryParam("gewijzigdSinds", nieuw.<String>path("toewijzing.geregistreerdOp"))
                .get("/projectpool/v1/dekking")
                .then()
                .body(json("thema", contains("PLEGERAANPAK")));
        assertThat(given().get(MATRIX).header("ETag")).isNotEqualTo(matrixVooraf);

        given().queryParam("gewijzigdSinds", nieuw.<String>path("toewijzing.geregistreerdOp"))
                .queryParam("sort", "-geregistreerdOp")
                .get(VERMELDINGEN + "/" + id + "/toewijzingen")
                .then()
                .statusCode(200)
                .body(json("thema", contains("PLEGERAANPAK", "SCHADELIJKE_PRAKTIJKEN")));

        herstel(id, nieuw.header("ETag"), eerder);
        given().get(VERMELDINGEN + "/" + id + "/toewijzingen")
                .then()
                .body("findAll { it.vervangenOp == null }.thema", contains("SCHADELIJKE_PRAKTIJKEN"))
                .body(json("[0].vervangenOp", notNullValue()));
        programmateam()
                .get(VERMELDINGEN + "/" + id + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", hasItem("vermelding.toegewezen")))
                .body(json("actor", hasItem("programmateam")))
                .body(json("toelichting", hasItem("een proef")));
    }

    @Test
    void de_vermeldingen_kunnen_van_achter_naar_voren() {
        given().queryParam("sort", "-volgnummer")
                .queryParam("pageSize", 3)
                .get(VERMELDINGEN)
                .then()
                .statusCode(200)
                .body(json("volgnummer", contains(90, 89, 88)));
    }

    @Proves("R308")
    @Test // C19: the count of projects does not follow from the table
    void een_correctie_van_de_dekking_verandert_het_aantal_projecten_niet() {
        int aantal = given().get(PROJECTEN).path("waarde");
        Response eerder = lees("OUDERENMISHANDELING");
        String id = eerder.jsonPath().getString("id");
        String gedrukt = eerder.jsonPath().getString("gedrukt");
        String etag = wijsToe(id, eerder.header("ETag"), toewijzing("OVERIG", gedrukt))
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        given().get(PROJECTEN).then().body(json("waarde", equalTo(aantal)));
        herstel(id, etag, eerder);
    }

    @Test
    void alle_fouten_in_een_toewijzing_staan_in_een_antwoord() {
        Response eerder = lees("SCHADELIJKE_PRAKTIJKEN");
        Map<String, Object> fout = Map.of(
                "thema",
                "BESTAAT_NIET",
                "zekerheid",
                "ZEKER",
                "bron",
                PROEF,
                "deelnemers",
                List.of(
                        Map.of("gedrukt", "Veluwe", "soort", "GEMEENTE", "regio", "nergens", "zekerheid", "ZEKER"),
                        Map.of("gedrukt", "Ede", "soort", "REGIO", "regio", "twente", "zekerheid", "ZEKER")));
        wijsToe(eerder.jsonPath().getString("id"), eerder.header("ETag"), fout)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        containsInAnyOrder(
                                "/thema", "/deelnemers/0/gemeente", "/deelnemers/0/regio", "/deelnemers/1/gedrukt")));
    }

    @Test
    void een_toewijzing_zonder_deelnemers_of_bron_is_onvolledig() {
        Response eerder = lees("SCHADELIJKE_PRAKTIJKEN");
        wijsToe(
                        eerder.jsonPath().getString("id"),
                        eerder.header("ETag"),
                        Map.of("thema", "OVERIG", "zekerheid", "ZEKER", "deelnemers", List.of()))
                .then()
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/deelnemers", "/bron")));
    }

    @Test
    void wie_iets_ouds_zag_krijgt_412() {
        Response eerder = lees("SCHADELIJKE_PRAKTIJKEN");
        wijsToe(eerder.jsonPath().getString("id"), "\"77\"", toewijzing("OVERIG", "West-Veluwe Vallei"))
                .then()
                .statusCode(412);
    }

    @Test
    void dezelfde_toewijzing_nog_eens_is_409() {
        Response eerder = lees("SCHADELIJKE_PRAKTIJKEN");
        wijsToe(eerder.jsonPath().getString("id"), eerder.header("ETag"), alsEerder(eerder))
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/projectpool/v1/problemen/niets-gewijzigd")));
    }

    @Test
    void een_projectleider_wijst_niet_toe() {
        Response eerder = lees("SCHADELIJKE_PRAKTIJKEN");
        given().auth()
                .oauth2(TestTokens.user("projectleider", "west-veluwe-vallei"))
                .header("If-Match", eerder.header("ETag"))
                .contentType(ContentType.JSON)
                .body(toewijzing("OVERIG", "West-Veluwe Vallei"))
                .post(VERMELDINGEN + "/" + eerder.jsonPath().getString("id") + "/toewijzingen")
                .then()
                .statusCode(403);
    }

    @Test
    void een_onbekende_vermelding_is_404() {
        given().get(VERMELDINGEN + "/" + UUID.randomUUID()).then().statusCode(404);
        wijsToe(UUID.randomUUID().toString(), "\"0\"", toewijzing("OVERIG", "Twente"))
                .then()
                .statusCode(404);
    }

    private static Response lees(String thema) {
        String id =
                given().queryParam("thema", thema).get(VERMELDINGEN).jsonPath().getString("[0].id");
        return given().get(VERMELDINGEN + "/" + id);
    }

    private static void herstel(String id, String etag, Response eerder) {
        wijsToe(id, etag, alsEerder(eerder)).then().statusCode(201);
    }

    private static Map<String, Object> alsEerder(Response eerder) {
        return Map.of(
                "thema", eerder.jsonPath().getString("toewijzing.thema"),
                "zekerheid", eerder.jsonPath().getString("toewijzing.zekerheid"),
                "deelnemers", eerder.jsonPath().getList("toewijzing.deelnemers"),
                "bron", eerder.jsonPath().getMap("toewijzing.bron"));
    }

    private static Map<String, Object> toewijzing(String thema, String gedrukt) {
        return Map.of(
                "thema",
                thema,
                "zekerheid",
                "ZEKER",
                "bron",
                PROEF,
                "deelnemers",
                List.of(Map.of("gedrukt", gedrukt, "soort", "REGIO", "regio", gedrukt, "zekerheid", "ZEKER")));
    }

    private static RequestSpecification programmateam() {
        return given().auth().oauth2(TestTokens.user("programmateam"));
    }

    private static Response wijsToe(String id, String etag, Map<String, Object> body) {
        return programmateam()
                .header("If-Match", etag)
                .header("X-Audit-Toelichting", "een proef")
                .contentType(ContentType.JSON)
                .body(body)
                .post(VERMELDINGEN + "/" + id + "/toewijzingen");
    }
}
