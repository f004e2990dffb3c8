package nl.ghnt.projectpool.kerncijfer;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class KerncijferResourceTest {

    private static final String CIJFERS = "/projectpool/v1/kerncijfers";
    private static final String PROJECTEN = CIJFERS + "/GEFINANCIERDE_PROJECTEN";
    private static final Map<String, Object> BRON = Map.of(
            "document",
            "infographic-eindrapportage",
            "plaats",
            "In de projectenpools met als titel ‘Van-Denken-naar-Doen’ heeft het programma GHNT 108 projecten gefinancierd");
    private static final Map<String, Object> PUBLICATIE =
            Map.of("waarde", 108, "tekst", "het programma GHNT 108 projecten gefinancierd", "bron", BRON);

    @Proves("R308")
    @Test // C19: 108 is published; 90 and 96 are counted and something else
    void de_kerncijfers_houden_projecten_vermeldingen_en_paren_uit_elkaar() {
        var cijfers = given().get(CIJFERS)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "5")
                .body(json("toelichting", everyItem(notNullValue())))
                .extract()
                .jsonPath();
        Map<String, Integer> waarden = Map.of(
                "GEFINANCIERDE_PROJECTEN",
                108,
                "GEDRUKTE_VERMELDINGEN",
                90,
                "PAREN_THEMA_REGIO",
                96,
                "THEMAS",
                16,
                "REGIOS",
                28);
        waarden.forEach((code, waarde) -> assertThat(cijfers.getInt("find { it.code == '" + code + "' }.waarde"))
                .as(code)
                .isEqualTo(waarde));
        given().queryParam("soort", "GEPUBLICEERD")
                .get(CIJFERS)
                .then()
                .body(json("code", contains("GEFINANCIERDE_PROJECTEN")));
    }

    @Proves({"R308", "R328"})
    @Test // C18
    void het_aantal_projecten_gaat_over_beide_rondes_en_draagt_zijn_bron() {
        given().get(PROJECTEN)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("waarde", equalTo(108)))
                .body(json("soort", equalTo("GEPUBLICEERD")))
                .body(json("rondes", contains("2019", "2020-2021")))
                .body(json("perRondeOnbekendReden", notNullValue()))
                .body(json("tekst", equalTo("het programma GHNT 108 projecten gefinancierd")))
                .body(json("bron.document", equalTo("infographic-eindrapportage")));
    }

    @Test
    void de_kerncijfers_kunnen_op_code() {
        List<String> codes = given().queryParam("sort", "code").get(CIJFERS).path("code");
        assertThat(codes).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void een_correctie_vervangt_en_wat_we_eerder_wisten_blijft_leesbaar() {
        Response eerder = given().get(PROJECTEN);
        String bekendOp = eerder.jsonPath().getString("geregistreerdOp");
        Map<String, Object> correctie =
                Map.of("waarde", 107, "bron", Map.of("document", "synthetische-bron-van-een-test"));
        String etag = registreer(eerder.header("ETag"), correctie)
                .then()
                .statusCode(201)
                .header("Location", containsString(PROJECTEN))
                .body(json("waarde", equalTo(107)))
                .extract()
                .header("ETag");

        given().get(PROJECTEN).then().body(json("waarde", equalTo(107)));
        given().queryParam("beschikbaarOp", bekendOp).get(PROJECTEN).then().body(json("waarde", equalTo(108)));
        given().queryParam("gewijzigdSinds", bekendOp)
                .get(CIJFERS)
                .then()
                .body(json("code", hasItem("GEFINANCIERDE_PROJECTEN")));
        given().get(CIJFERS + "/GEDRUKTE_VERMELDINGEN").then().body(json("waarde", equalTo(90)));

        String vervangen = given().get(PROJECTEN).path("geregistreerdOp");
        given().queryParam("gewijzigdSinds", vervangen)
                .queryParam("sort", "-geregistreerdOp")
                .get(PROJECTEN + "/registraties")
                .then()
                .statusCode(200)
                .body(json("waarde", contains(107, 108)));

        registreer(etag, PUBLICATIE).then().statusCode(201).body(json("waarde", equalTo(108)));
        given().get(PROJECTEN + "/registraties")
                .then()
                .body(json("waarde", hasItems(108, 107)))
                .body("findAll { it.vervangenOp == null }.waarde", contains(108));
        programmateam()
                .get(PROJECTEN + "/audittrail?pageSize=100")
                .then()
                .statusCode(200)
                .body(json("handeling", everyItem(equalTo("projectaantal.vastgesteld.v1"))))
                .body(json("actor", hasItems("systeem", "programmateam")))
                .body(json("toelichting", hasItem("een proef")));
    }

    @Test
    void dezelfde_sleutel_geeft_hetzelfde_antwoord_en_een_registratie() {
        String sleutel = UUID.randomUUID().toString();
        String etag = given().get(PROJECTEN).header("ETag");
        Map<String, Object> correctie =
                Map.of("waarde", 106, "bron", Map.of("document", "synthetische-bron-van-een-test"));
        Response eerste = registreer(etag, correctie, sleutel);
        Response tweede = registreer(etag, correctie, sleutel);
        assertThat(eerste.statusCode()).isEqualTo(201);
        assertThat(tweede.statusCode()).isEqualTo(201);
        assertThat(tweede.asString()).isEqualTo(eerste.asString());
        registreer(eerste.header("ETag"), PUBLICATIE).then().statusCode(201);
    }

    @Test
    void wie_iets_ouds_zag_krijgt_412_en_wie_niets_zegt_428() {
        registreer("\"99\"", PUBLICATIE).then().statusCode(412);
        programmateam()
                .contentType(ContentType.JSON)
                .body(PUBLICATIE)
                .post(PROJECTEN + "/registraties")
                .then()
                .statusCode(428);
    }

    @Test
    void hetzelfde_nog_eens_vastleggen_is_409() {
        String etag = given().get(PROJECTEN).header("ETag");
        registreer(etag, PUBLICATIE)
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/projectpool/v1/problemen/niets-gewijzigd")));
    }

    @Test // C19
    void een_geteld_cijfer_wordt_niet_vastgelegd() {
        String etag = given().get(CIJFERS + "/PAREN_THEMA_REGIO").header("ETag");
        programmateam()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(PUBLICATIE)
                .post(CIJFERS + "/PAREN_THEMA_REGIO/registraties")
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/projectpool/v1/problemen/kerncijfer-geteld")));
    }

    @Test
    void alleen_het_programmateam_legt_vast() {
        String etag = given().get(PROJECTEN).header("ETag");
        given().header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(PUBLICATIE)
                .post(PROJECTEN + "/registraties")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("projectleider", "twente"))
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(PUBLICATIE)
                .post(PROJECTEN + "/registraties")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.machine("projectpool:lezen"))
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(PUBLICATIE)
                .post(PROJECTEN + "/registraties")
                .then()
                .statusCode(403);
        given().get(PROJECTEN + "/audittrail").then().statusCode(401);
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        String etag = given().get(PROJECTEN).header("ETag");
        registreer(etag, Map.of("waarde", -1, "aantal", 3, "bron", Map.of("plaats", "ergens")))
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/waarde", "/aantal", "/bron/document")));
    }

    @Test
    void voor_de_vastlegging_wisten_we_niets() {
        given().queryParam("beschikbaarOp", "2019-07-01T00:00:00Z")
                .get(PROJECTEN)
                .then()
                .statusCode(404);
        given().queryParam("beschikbaarOp", "2019-07-01T00:00:00Z")
                .get(CIJFERS)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }

    private static RequestSpecification programmateam() {
        return given().auth().oauth2(TestTokens.user("programmateam"));
    }

    private static Response registreer(String etag, Map<String, Object> body) {
        return registreer(etag, body, UUID.randomUUID().toString());
    }

    private static Response registreer(String etag, Map<String, Object> body, String sleutel) {
        return programmateam()
                .header("If-Match", etag)
                .header("Idempotency-Key", sleutel)
                .header("X-Audit-Toelichting", "een proef")
                .contentType(ContentType.JSON)
                .body(body)
                .post(PROJECTEN + "/registraties");
    }
}
