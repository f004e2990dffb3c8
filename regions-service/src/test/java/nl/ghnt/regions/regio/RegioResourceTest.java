package nl.ghnt.regions.regio;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import java.util.List;
import nl.ghnt.kit.paging.DutchOrder;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegioResourceTest {

    @Proves("R121")
    @Test // T: active regions on 2021-12-31 = 28, each with one canonical name
    void op_31_december_2021_zijn_er_28_regios_met_elk_een_canonieke_naam() {
        List<List<String>> soorten = given().queryParam("geldigOp", "2021-12-31")
                .queryParam("pageSize", 100)
                .get("/regions/v1/regios")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "28")
                .header("X-Volledigheid", "VOLLEDIG")
                .body(json("indeling", everyItem(equalTo("GHNT-28"))))
                .extract()
                .path("namen.soort");
        assertThat(soorten).allSatisfy(namen -> assertThat(namen).containsOnlyOnce("CANONIEK"));
    }

    @Proves({"R122", "R328"})
    @Test // empty, but not the fact 'none'
    void op_1_januari_2019_zijn_de_regios_onbekend_en_wijst_het_antwoord_naar_het_aangekondigde_aantal() {
        List<String> links = given()
                .queryParam("geldigOp", "2019-01-01")
                .get("/regions/v1/regios")
                .then()
                .statusCode(200)
                .header("X-Volledigheid", "ONBEKEND")
                .body(json("$", hasSize(0)))
                .extract()
                .headers()
                .getList("Link")
                .stream()
                .map(Header::getValue)
                .toList();
        assertThat(links).contains("</regions/v1/indelingen/GHNT-30>; rel=\"describedby\"");
        given().get("/regions/v1/indelingen/GHNT-30")
                .then()
                .statusCode(200)
                .body(json("aangekondigdAantal", equalTo(30)))
                .body(json("leden", nullValue()))
                .body(json("ledenOnbekendReden", notNullValue()));
    }

    @Proves({"R126", "R327"})
    @Test // derived facts say so, with their source
    void een_regio_toont_grondslag_veilig_thuis_en_samenstelling_met_zekerheid_en_bron() {
        given().queryParam("geldigOp", "2021-12-31")
                .get("/regions/v1/regios/hart-van-brabant")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("naam", equalTo("Hart van Brabant")))
                .body(json("beginInBron", equalTo("2019")))
                .body(json("grondslag.soort", equalTo("VEILIG_THUIS")))
                .body(json("grondslag.zekerheid", equalTo("AFGELEID")))
                .body(json("veiligThuis.code", contains("VT15")))
                .body(json("veiligThuis.zekerheid", contains("AFGELEID")))
                .body(json("samenstelling.gemeenten", hasSize(9)))
                .body(json("samenstelling.gemeenten.code", hasItem("GM0855")))
                .body(json("samenstelling.zekerheid", equalTo("AFGELEID")))
                .body(json("samenstelling.bron.document", equalTo("cbs-veilig-thuis-2021")))
                .body(json("centrumgemeenten.naam", contains("Tilburg")))
                .body(json("namen.naam", hasItems("Hart van Brabant", "Tilburg", "Noord-Brabant Midden")));
    }

    @Proves("R328")
    @ParameterizedTest // DOMAIN 5: VT16 and VT26 are gone in 2025; of before 2020 the division is not known
    @CsvSource({"noord-en-oost-brabant,VT16", "brabant-zuidoost,VT26", "hart-van-brabant,VT15"})
    void een_veilig_thuis_regio_hoort_bij_een_regio_zolang_haar_indeling_geldt(String regio, String veiligThuis) {
        String path = "/regions/v1/regios/" + regio;
        given().queryParam("geldigOp", "2024-12-31")
                .get(path)
                .then()
                .body(json("veiligThuis.code", contains(veiligThuis)))
                .body(json("veiligThuis.beginGeldigheid", contains("2020-01-01")))
                .body(json("veiligThuis.eindeGeldigheid", contains("2025-01-01")))
                .body(json("veiligThuisOnbekendReden", nullValue()));
        for (String dag : List.of("2019-12-31", "2025-01-01")) {
            given().queryParam("geldigOp", dag)
                    .get(path)
                    .then()
                    .body(json("veiligThuis", nullValue()))
                    .body(json("veiligThuisOnbekendReden", notNullValue()));
        }
    }

    @Proves({"R127", "R132", "R328"})
    @Test
    void wat_niet_in_de_bronnen_staat_is_null_met_de_reden() {
        given().queryParam("geldigOp", "2021-12-31")
                .get("/regions/v1/regios/kop-van-noord-holland")
                .then()
                .statusCode(200)
                .body(json("grondslag.soort", nullValue()))
                .body(json("grondslag.onbekendReden", notNullValue()))
                .body(json("samenstelling.gemeenten", nullValue()))
                .body(json("samenstelling.onbekendReden", containsString("VT17")));
    }

    @Proves("R132")
    @Test // the derivation rests on the division of 2021 and holds for that year alone
    void buiten_2021_is_ook_een_afgeleide_samenstelling_onbekend() {
        given().queryParam("geldigOp", "2020-06-01")
                .get("/regions/v1/regios/twente/samenstelling")
                .then()
                .statusCode(200)
                .body(json("gemeenten", nullValue()))
                .body(json("onbekendReden", allOf(containsString("2021-01-01"), containsString("2022-01-01"))));
        given().queryParam("geldigOp", "2021-06-01")
                .get("/regions/v1/regios/twente/samenstelling")
                .then()
                .statusCode(200)
                .body(json("gemeenten", hasSize(14)));
    }

    @Proves("R122")
    @Test // not denied, only not recorded
    void een_regio_van_voor_het_register_is_404_met_de_periode() {
        given().queryParam("geldigOp", "2019-01-01")
                .get("/regions/v1/regios/twente")
                .then()
                .statusCode(404)
                .body(json("type", equalTo("/regions/v1/problemen/regio-niet-geldig")))
                .body(json("detail", containsString("staat in het register van 2019-07-02;")))
                .body(json("beginGeldigheid", equalTo("2019-07-02")));
    }

    @Test
    void wat_nog_niet_was_vastgelegd_is_er_dan_niet() {
        given().queryParam("beschikbaarOp", "2021-12-31T00:00:00Z")
                .queryParam("geldigOp", "2021-12-31")
                .get("/regions/v1/regios")
                .then()
                .statusCode(200)
                .header("X-Volledigheid", "ONBEKEND")
                .body(json("$", hasSize(0)));
        given().queryParam("beschikbaarOp", "2021-12-31T00:00:00Z")
                .get("/regions/v1/regios/twente")
                .then()
                .statusCode(404);
    }

    @Test
    void regios_zijn_te_zoeken_op_een_deel_van_een_naam_en_te_sorteren() {
        given().queryParam("naam", "limburg")
                .queryParam("geldigOp", "2021-12-31")
                .queryParam("sort", "-naam")
                .get("/regions/v1/regios")
                .then()
                .statusCode(200)
                .body(json("code", contains("zuid-limburg", "noord-en-midden-limburg")));
    }

    @Test
    void een_onbekende_indeling_in_het_filter_is_een_fout() {
        given().queryParam("indeling", "VEILIG_THUIS-26")
                .get("/regions/v1/regios")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("indeling")));
    }

    @Test
    void de_indeling_noemt_haar_28_leden() {
        given().queryParam("geldigOp", "2021-12-31")
                .get("/regions/v1/indelingen/GHNT-28")
                .then()
                .statusCode(200)
                .body(json("leden", hasSize(28)))
                .body(json("leden", hasItems("twente", "noord-en-midden-limburg")));
    }

    @Proves("R133")
    @Test // 'aanstelling' is another heading over the same page, not a fact about regions
    void een_regio_kent_geen_aanstelling() {
        String regio = given().get("/regions/v1/regios/twente")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(regio).contains("samenstelling").doesNotContainIgnoringCase("aanstelling");
    }

    @Test
    void de_audittrail_is_voor_programmateam_en_beheerder() {
        given().get("/regions/v1/regios/zeeland/audittrail").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("projectleider", "zeeland"))
                .get("/regions/v1/regios/zeeland/audittrail")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.user("beheerder"))
                .get("/regions/v1/regios/zeeland/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", hasItem("regio.ingesteld.v1")))
                .body(json("actor", hasItem("systeem")));
    }

    @Test // 's-Hertogenbosch stands under the S, whatever the locale of the database
    void de_gemeenten_van_een_regio_staan_in_de_volgorde_van_het_nederlands() {
        List<String> namen = given().queryParam("geldigOp", "2021-06-01")
                .get("/regions/v1/regios/noord-en-oost-brabant/samenstelling")
                .then()
                .statusCode(200)
                .extract()
                .path("gemeenten.naam");
        assertThat(namen).contains("'s-Hertogenbosch").isSortedAccordingTo(DutchOrder.TEXTS);
    }
}
