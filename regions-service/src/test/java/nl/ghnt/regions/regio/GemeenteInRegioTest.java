package nl.ghnt.regions.regio;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GemeenteInRegioTest {

    @Proves("R132")
    @Test // DOMAIN 5: found by its name, answered for a day
    void bij_welke_regio_hoorde_weesp_op_een_dag_in_2021() {
        String code = given().queryParam("naam", "Weesp")
                .queryParam("geldigOp", "2021-12-31")
                .get("/regions/v1/gemeenten")
                .then()
                .statusCode(200)
                .body(json("eindeGeldigheid", contains("2022-03-24")))
                .body(json("opvolgers", contains(contains("GM0363"))))
                .extract()
                .path("[0].code");
        regios(code, "geldigOp", "2021-12-31")
                .header("X-Volledigheid", "VOLLEDIG")
                .body(json("regio", contains("utrecht"))) // the map of 2021 has it in VT20
                .body(json("naam", contains("Utrecht")))
                .body(json("zekerheid", contains("AFGELEID")))
                .body(json("[0].bron.document", equalTo("cbs-veilig-thuis-2021")))
                .body(json("[0].toelichting", notNullValue()))
                .body(json("[0].geregistreerdOp", notNullValue()))
                .body(json("[0].vervallenOp", nullValue()));
    }

    @Proves("R328")
    @Test // the derivation holds for 2021; before that nothing is known, which is not 'no region'
    void buiten_de_bekende_periode_is_de_regio_onbekend() {
        regios("GM0457", "geldigOp", "2020-06-01")
                .header("X-Volledigheid", "ONBEKEND")
                .body(json("$", hasSize(0)));
        regios("GM0457", "regio", "utrecht")
                .header("X-Volledigheid", "ONVOLLEDIG")
                .body(json("beginGeldigheid", hasItem("2021-01-01")))
                .body(json("eindeGeldigheid", hasItem("2022-01-01")));
    }

    @Test // section R: what did we say then, what do we say now; a correction points to what it corrects
    void na_een_correctie_zijn_beide_antwoorden_te_vragen() {
        stelIn("proef-weidemeer", "Weidemeer");
        stelIn("proef-veenmeer", "Veenmeer");
        samenstelling("proef-weidemeer", "\"gemeenten\": [\"GM0307\"], \"zekerheid\": \"AFGELEID\"");
        Instant toen = Instant.now();
        samenstelling("proef-weidemeer", "\"onbekendReden\": \"bleek een vergissing\"");
        samenstelling("proef-veenmeer", "\"gemeenten\": [\"GM0307\"], \"zekerheid\": \"ZEKER\"");
        vastleggen("{\"soort\": \"HERNOEMING\", \"ingangsdatum\": \"2023-01-01\", \"regio\": \"proef-weidemeer\","
                + " \"naam\": \"Weidemeren\", %s}");

        regios("GM0307", "geldigOp", "2023-06-01", "beschikbaarOp", toen.toString())
                .body(json("regio", contains("proef-weidemeer")))
                .body(json("naam", contains("Weidemeer")))
                .body(json("zekerheid", contains("AFGELEID")));
        regios(
                        "GM0307",
                        "geldigOp",
                        "2023-06-01",
                        "beschikbaarOp",
                        Instant.now().toString())
                .body(json("regio", contains("proef-veenmeer")))
                .body(json("zekerheid", contains("ZEKER")))
                .body(json("[0].wijziging", notNullValue()));
        regios("GM0307", "geldigOp", "2023-06-01", "sort", "geregistreerdOp")
                .body(json("regio", contains("proef-weidemeer", "proef-veenmeer")))
                .body(json("naam", contains("Weidemeren", "Veenmeer")))
                .body(json("[0].vervallenOp", notNullValue()))
                .body(json("[1].vervallenOp", nullValue()));
        regios("GM0307", "gewijzigdSinds", toen.toString())
                .body(json("regio", contains("proef-weidemeer", "proef-veenmeer")));
    }

    @Test
    void een_onbekende_gemeente_is_404() {
        given().get("/regions/v1/gemeenten/GM9999/regios").then().statusCode(404);
    }

    @Proves("R132")
    @Test
    void de_gemeenten_van_een_regio_zijn_een_lijst_met_hoe_zeker_zij_zijn() {
        given().queryParam("geldigOp", "2021-06-01")
                .queryParam("sort", "-naam")
                .get("/regions/v1/regios/gooi-en-vechtstreek/gemeenten")
                .then()
                .statusCode(200)
                .header("X-Volledigheid", "VOLLEDIG")
                .body(json("naam", contains("Laren", "Huizen", "Hilversum", "Gooise Meren", "Blaricum")))
                .body(json("zekerheid", everyItem(equalTo("AFGELEID"))));
        given().queryParam("geldigOp", "2021-06-01")
                .get("/regions/v1/regios/kop-van-noord-holland/gemeenten")
                .then()
                .statusCode(200)
                .header("X-Volledigheid", "ONBEKEND")
                .body(json("$", hasSize(0)));
    }

    @Test
    void lijsten_zijn_er_ook_als_csv() {
        String csv = given().accept("text/csv")
                .queryParam("geldigOp", "2021-06-01")
                .get("/regions/v1/regios/gooi-en-vechtstreek/gemeenten")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"regios-gooi-en-vechtstreek-gemeenten.csv\""))
                .extract()
                .asString();
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("code,naam,tooiUri,beginGeldigheid,eindeGeldigheid,zekerheid");
        assertThat(csv).contains("GM0402,Hilversum,");
        for (String path : new String[] {
            "/regios?geldigOp=2021-12-31",
            "/indelingen",
            "/indelingen/VEILIG_THUIS-26/leden?geldigOp=2021-12-31",
            "/gemeenten",
            "/gemeenten/GM0457/regios",
            "/projectleiderposten",
            "/regios/twente/projectleiderposten",
            "/regiowijzigingen",
            "/standen",
            "/regios/twente/standen"
        }) {
            given().accept("text/csv")
                    .get("/regions/v1" + path)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/csv"));
        }
    }

    private static ValidatableResponse regios(String code, String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/regions/v1/gemeenten/" + code + "/regios").then().statusCode(200);
    }

    private static void stelIn(String code, String naam) {
        vastleggen("{\"soort\": \"INSTELLING\", \"ingangsdatum\": \"2023-01-01\", \"opvolgers\": [{\"code\": \"" + code
                + "\", \"naam\": \"" + naam + "\"}], %s}");
    }

    private static void samenstelling(String code, String wat) {
        vastleggen("{\"soort\": \"SAMENSTELLING\", \"ingangsdatum\": \"2023-01-01\", \"regio\": \"" + code
                + "\", \"samenstelling\": {" + wat + "}, %s}");
    }

    private static void vastleggen(String body) {
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(body.formatted("\"reden\": \"proef\", \"bron\": {\"document\": \"proefbesluit\"}"))
                .post("/regions/v1/regiowijzigingen")
                .then()
                .statusCode(201);
    }
}
