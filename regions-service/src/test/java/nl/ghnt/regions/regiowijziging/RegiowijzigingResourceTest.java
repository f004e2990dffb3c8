package nl.ghnt.regions.regiowijziging;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** Works on regions of its own that begin in 2023, so that the register of the programme stays as it is. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegiowijzigingResourceTest {

    private static final String WIJZIGINGEN = "/regions/v1/regiowijzigingen";
    private static final String REGIOS = "/regions/v1/regios/";
    private static final String REDEN = "\"reden\": \"proef\", \"bron\": {\"document\": \"proefbesluit\"}";

    @Proves("R324")
    @Test // the code stays, the old name still leads to the region
    void een_hernoemde_regio_houdt_haar_code_en_is_onder_beide_namen_te_vinden() {
        stelIn("proef-oude-naam", "Aldermeer");
        hernoem("proef-oude-naam", "Nieuwermeer", "2024-01-01").statusCode(201);

        naamOp("2023-12-31", null, "proef-oude-naam", "Aldermeer");
        naamOp("2024-01-01", null, "proef-oude-naam", "Nieuwermeer");
        herken("Aldermeer", "proef-oude-naam");
        herken("NIEUWER MEER", "proef-oude-naam");
    }

    @Test // common mechanism of section R: what did we say then, what do we now know was true then
    void wat_we_voor_een_hernoeming_wisten_blijft_te_vragen() {
        stelIn("proef-twee-tijden", "Elzendrecht");
        Instant voor = Instant.now();
        hernoem("proef-twee-tijden", "Wilgendrecht", "2024-01-01").statusCode(201);

        naamOp("2024-06-01", voor, "proef-twee-tijden", "Elzendrecht");
        naamOp("2024-06-01", null, "proef-twee-tijden", "Wilgendrecht");
    }

    @Test // a correction: the name was wrong from the beginning
    void een_correctie_vanaf_het_begin_vervangt_de_naam_maar_wist_hem_niet() {
        stelIn("proef-correctie", "Beukenbroeck");
        Instant voor = Instant.now();
        String gewijzigdOp = given().get(REGIOS + "proef-correctie").path("gewijzigdOp");
        hernoem("proef-correctie", "Beukenbroek aan Zee", "2023-01-01").statusCode(201);

        naamOp("2023-06-01", null, "proef-correctie", "Beukenbroek aan Zee");
        naamOp("2023-06-01", voor, "proef-correctie", "Beukenbroeck");
        given().queryParam("beschikbaarOp", voor.toString())
                .get(REGIOS + "proef-correctie")
                .then()
                .body(json("gewijzigdOp", equalTo(gewijzigdOp)));
        given().queryParam("beschikbaarOp", voor.toString())
                .queryParam("naam", "Beukenbroeck")
                .get("/regions/v1/regios")
                .then()
                .body(json("gewijzigdOp", contains(gewijzigdOp)));
    }

    @Test
    void een_samenvoeging_sluit_de_voorgangers_en_opent_de_opvolger() {
        stelIn("proef-noord", "Noordervoort");
        stelIn("proef-zuid", "Zuidervoort");
        String id = vastleggen("""
                {"soort": "SAMENVOEGING", "ingangsdatum": "2024-01-01", "voorgangers": ["proef-noord", "proef-zuid"],
                 "opvolgers": [{"code": "proef-geheel", "naam": "Grootvoort"}], %s}""")
                .statusCode(201)
                .header("ETag", notNullValue())
                .extract()
                .path("id");

        given().queryParam("beschikbaarOp", "2019-01-01T00:00:00Z")
                .get(WIJZIGINGEN + "/" + id)
                .then()
                .statusCode(404);
        given().get(REGIOS + "proef-noord")
                .then()
                .statusCode(200)
                .body(json("eindeGeldigheid", equalTo("2024-01-01")))
                .body(json("peildatum", equalTo("2023-12-31")))
                .body(json("naam", equalTo("Noordervoort")))
                .body(json("opvolgers.regio", contains("proef-geheel")))
                .body(json("opvolgers.wijziging", contains(id)));
        given().get(REGIOS + "proef-geheel")
                .then()
                .statusCode(200)
                .body(json("beginGeldigheid", equalTo("2024-01-01")))
                .body(json("voorgangers.regio", contains("proef-noord", "proef-zuid")))
                .body(json("samenstelling.gemeenten", nullValue()))
                .body(json("samenstelling.onbekendReden", notNullValue()));
        given().queryParam("geldigOp", "2024-06-01")
                .queryParam("naam", "voort")
                .get("/regions/v1/regios")
                .then()
                .statusCode(200)
                .body(json("code", contains("proef-geheel")));
        given().queryParam("regio", "proef-zuid")
                .get(WIJZIGINGEN)
                .then()
                .statusCode(200)
                .body(json("soort", hasItems("INSTELLING", "SAMENVOEGING")));
    }

    @Test
    void bij_een_splitsing_kan_de_voorganger_verdergaan() {
        stelIn("proef-oost", "Oosterhei");
        vastleggen("""
                {"soort": "SPLITSING", "ingangsdatum": "2024-01-01", "voorgangers": ["proef-oost"],
                 "opvolgers": [{"code": "proef-oost", "naam": "Oosterhei"}, {"code": "proef-west", "naam": "Westerhei"}],
                 %s}""").statusCode(201);

        given().get(REGIOS + "proef-oost").then().statusCode(200).body(json("eindeGeldigheid", nullValue()));
        given().get(REGIOS + "proef-west")
                .then()
                .statusCode(200)
                .body(json("voorgangers.regio", contains("proef-oost")));
    }

    @Test
    void met_een_regio_eindigen_haar_posten() {
        stelIn("proef-opheffing", "Vergane Glorie");
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body("""
                        {"regio": "proef-opheffing", "functie": "PROJECTLEIDER", "status": "VACANT",
                         "beginGeldigheid": "2023-01-01"}""")
                .post("/regions/v1/projectleiderposten")
                .then()
                .statusCode(201);
        hefOp("proef-opheffing", "2024-01-01").statusCode(201);

        given().queryParam("geldigOp", "2024-01-01")
                .get(REGIOS + "proef-opheffing/projectleiderposten")
                .then()
                .statusCode(200)
                .body(json("[0].status", nullValue()))
                .body(json("[0].verloop[0].eindeGeldigheid", equalTo("2024-01-01")));
    }

    @Proves({"R126", "R132"})
    @Test
    void grondslag_en_samenstelling_zijn_vanaf_een_dag_anders() {
        stelIn("proef-toestand", "Middelwoud");
        vastleggen("""
                {"soort": "GRONDSLAG", "ingangsdatum": "2024-01-01", "regio": "proef-toestand",
                 "grondslag": {"soort": "ANDERS", "zekerheid": "ZEKER"}, %s}""").statusCode(201);
        vastleggen("""
                {"soort": "SAMENSTELLING", "ingangsdatum": "2024-01-01", "regio": "proef-toestand",
                 "samenstelling": {"gemeenten": ["GM1980", "GM1982"], "zekerheid": "ZEKER"}, %s}""").statusCode(201);

        given().queryParam("geldigOp", "2024-01-01")
                .get(REGIOS + "proef-toestand")
                .then()
                .statusCode(200)
                .body(json("grondslag.soort", equalTo("ANDERS")))
                .body(json("grondslag.bron.document", equalTo("proefbesluit")))
                .body(json("samenstelling.gemeenten.code", hasItems("GM1980", "GM1982")));
        given().queryParam("geldigOp", "2023-12-31")
                .get(REGIOS + "proef-toestand")
                .then()
                .statusCode(200)
                .body(json("grondslag.soort", nullValue()))
                .body(json("samenstelling.gemeenten", nullValue()));
        stelIn("proef-toestand-2", "Achterwoud");
        vastleggen("""
                {"soort": "SAMENSTELLING", "ingangsdatum": "2024-01-01", "regio": "proef-toestand-2",
                 "samenstelling": {"gemeenten": ["GM1980"], "zekerheid": "ZEKER"}, %s}""")
                .statusCode(409)
                .body(json("type", endsWith("/gemeente-in-andere-regio")))
                .body(json("detail", containsString("proef-toestand")));
    }

    @Test
    void elke_regel_zegt_nee_met_zijn_naam_en_verandert_niets() {
        stelIn("proef-regels", "Regelrecht");
        hefOp("nergens", "2024-01-01").statusCode(400).body(json("type", endsWith("/regio-onbekend")));
        hefOp("proef-regels", "2022-12-31").statusCode(409).body(json("type", endsWith("/ingang-voor-begin")));
        hefOp("proef-regels", "2023-01-01").statusCode(409).body(json("type", endsWith("/ingang-voor-begin")));
        hernoem("proef-regels", "Regelrecht", "2024-01-01")
                .statusCode(409)
                .body(json("type", endsWith("/naam-ongewijzigd")));
        hernoem("proef-regels", "T W E N T E", "2024-01-01")
                .statusCode(409)
                .body(json("type", endsWith("/naam-in-gebruik")));
        vastleggen(instelling("twente", "Iets Nieuws"))
                .statusCode(409)
                .body(json("type", endsWith("/regio-bestaat-al")));
        vastleggen(instelling("proef-te-vroeg", "Te Vroeg").replace("2023-01-01", "2010-01-01"))
                .statusCode(409)
                .body(json("type", endsWith("/geen-indeling")));
        vastleggen("""
                {"soort": "SAMENSTELLING", "ingangsdatum": "2024-01-01", "regio": "proef-regels",
                 "samenstelling": {"gemeenten": ["GM0003"], "zekerheid": "ZEKER"}, %s}""").statusCode(400).body(json("type", endsWith("/gemeente-onbekend")));
        hernoem("proef-regels", "Regelmaat", "2025-01-01").statusCode(201);
        hernoem("proef-regels", "Regelloos", "2024-06-01")
                .statusCode(409)
                .body(json("type", endsWith("/wijziging-overlapt")));
        hefOp("proef-regels", "2024-06-01").statusCode(409).body(json("type", endsWith("/wijziging-overlapt")));
        hefOp("proef-regels", "2026-01-01").statusCode(201);
        hernoem("proef-regels", "Regelloos", "2026-01-01")
                .statusCode(409)
                .body(json("type", endsWith("/regio-beeindigd")));

        given().queryParam("regio", "proef-regels")
                .get(WIJZIGINGEN)
                .then()
                .statusCode(200)
                .body(json("soort", contains("INSTELLING", "HERNOEMING", "OPHEFFING")));
    }

    @Test
    void een_samenvoeging_van_een_regio_zegt_welke_regel_in_de_weg_staat() {
        vastleggen("""
                {"soort": "SAMENVOEGING", "ingangsdatum": "2024-01-01", "voorgangers": ["twente"],
                 "opvolgers": [{"code": "proef-x", "naam": "Proef X"}], %s}""").statusCode(400).body(json("type", endsWith("/samenvoeging-vraagt-voorgangers")));
    }

    @Test
    void alleen_het_programmateam_en_een_systeem_dat_mag_schrijven_leggen_vast() {
        String body = instelling("proef-toegang", "Toegangspoort").formatted(REDEN);
        given().contentType(ContentType.JSON)
                .body(body)
                .post(WIJZIGINGEN)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("projectleider", "twente"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(WIJZIGINGEN)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.machine("regions:lezen"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(WIJZIGINGEN)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.machine("regions:schrijven"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(WIJZIGINGEN)
                .then()
                .statusCode(201);
    }

    @Test
    void dezelfde_sleutel_legt_een_keer_vast() {
        UUID key = UUID.randomUUID();
        String body = instelling("proef-sleutel", "Sleutelberg").formatted(REDEN);
        for (int keer = 0; keer < 2; keer++) {
            given().auth()
                    .oauth2(TestTokens.user("programmateam"))
                    .header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(WIJZIGINGEN)
                    .then()
                    .statusCode(201);
        }
        given().queryParam("regio", "proef-sleutel")
                .get(WIJZIGINGEN)
                .then()
                .statusCode(200)
                .body(json("$", hasSize(1)));
    }

    @Test
    void de_audittrail_zegt_wie_wat_vastlegde() {
        String id = stelIn("proef-audit", "Auditoord");
        given().auth()
                .oauth2(TestTokens.user("beheerder"))
                .get(WIJZIGINGEN + "/" + id + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("actor", contains("programmateam")))
                .body(json("handeling", contains("regiowijziging.vastgelegd")));
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .get(REGIOS + "proef-audit/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", hasItem("regio.ingesteld.v1")));
    }

    @Test
    void het_register_van_het_programma_bleef_zoals_het_was() {
        given().queryParam("geldigOp", "2021-12-31")
                .queryParam("pageSize", 100)
                .get("/regions/v1/regios")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "28")
                .body(json("code", not(hasItem(containsString("proef")))));
    }

    private static String stelIn(String code, String naam) {
        return at(vastleggen(instelling(code, naam)).statusCode(201).extract().response(), "id");
    }

    private static String instelling(String code, String naam) {
        return "{\"soort\": \"INSTELLING\", \"ingangsdatum\": \"2023-01-01\", \"opvolgers\": [{\"code\": \"" + code
                + "\", \"naam\": \"" + naam + "\"}], %s}";
    }

    private static ValidatableResponse hernoem(String code, String naam, String ingang) {
        return vastleggen("{\"soort\": \"HERNOEMING\", \"ingangsdatum\": \"" + ingang + "\", \"regio\": \"" + code
                + "\", \"naam\": \"" + naam + "\", %s}");
    }

    private static ValidatableResponse hefOp(String code, String ingang) {
        return vastleggen("{\"soort\": \"OPHEFFING\", \"ingangsdatum\": \"" + ingang + "\", \"voorgangers\": [\"" + code
                + "\"], %s}");
    }

    private static ValidatableResponse vastleggen(String body) {
        return given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(body.formatted(REDEN))
                .post(WIJZIGINGEN)
                .then();
    }

    private static void naamOp(String geldigOp, Instant beschikbaarOp, String code, String naam) {
        var request = given().queryParam("geldigOp", geldigOp);
        if (beschikbaarOp != null) {
            request.queryParam("beschikbaarOp", beschikbaarOp.toString());
        }
        request.get(REGIOS + code).then().statusCode(200).body(json("naam", equalTo(naam)));
    }

    private static void herken(String naam, String code) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("[0].regio", equalTo(code)));
    }
}
