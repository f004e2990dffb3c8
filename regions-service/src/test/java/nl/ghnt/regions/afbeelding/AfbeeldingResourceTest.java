package nl.ghnt.regions.afbeelding;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** DOMAIN 5: five partitions of the country, and how sure it is what corresponds to what. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AfbeeldingResourceTest {

    @Test // DOMAIN 5: 26 + 1 + 1 = 28
    void elke_regio_leidt_naar_een_veilig_thuis_regio_met_hoe_zeker_dat_is() {
        beeld("GHNT-28", "VEILIG_THUIS-26", "geldigOp", "2021-12-31")
                .header("X-Total-Count", "28")
                .header("X-Volledigheid", "VOLLEDIG")
                .body("find { it.van == 'twente' }.naar", equalTo("VT19"))
                .body("find { it.van == 'twente' }.zekerheid", equalTo("ZEKER"))
                .body("find { it.van == 'hart-van-brabant' }.zekerheid", equalTo("AFGELEID"))
                .body("find { it.van == 'hart-van-brabant' }.toelichting", notNullValue())
                .body("findAll { it.naar == 'VT05' }.van", contains("arnhem-achterhoek", "west-veluwe-vallei"));
    }

    @Test // the Veilig Thuis regions of 2021 lapsed, and what leads to them with them
    void na_het_einde_van_een_indeling_leidt_de_afbeelding_naar_haar_laatste_dag() {
        beeld("GHNT-28", "VEILIG_THUIS-26", "geldigOp", "2026-01-01", "lid", "noord-en-oost-brabant")
                .body(json("naar", contains("VT16")))
                .body(json("naarPeildatum", contains("2024-12-31")));
    }

    @Test
    void de_weg_terug_is_dezelfde() {
        beeld("VEILIG_THUIS-26", "GHNT-28", "geldigOp", "2021-12-31", "lid", "VT17")
                .body(json("naar", contains("alkmaar-west-friesland", "kop-van-noord-holland")))
                .body(json("naarNaam", contains("Alkmaar-West-Friesland", "Kop van Noord-Holland")))
                .body(json("zekerheid", everyItem(equalTo("AFGELEID"))));
    }

    @Proves({"R132", "R328"})
    @Test
    void een_regio_zonder_bekende_gemeenten_staat_er_met_de_reden() {
        beeld("GHNT-28", "GEMEENTEN", "geldigOp", "2021-12-31", "lid", "kop-van-noord-holland")
                .header("X-Volledigheid", "ONVOLLEDIG")
                .body(json("naar", contains(nullValue())))
                .body(json("[0].geenKoppelingReden", containsString("VT17")));
        beeld("GHNT-28", "GEMEENTEN", "geldigOp", "2021-12-31", "lid", "GM0361")
                .body(json("van", contains(nullValue())))
                .body(json("[0].geenKoppelingReden", notNullValue()));
    }

    @Test // what the map does not say itself was concluded
    void van_een_gemeente_is_haar_veilig_thuis_regio_zeker_tenzij_zij_is_toegewezen() {
        beeld("VEILIG_THUIS-26", "GEMEENTEN", "geldigOp", "2021-12-31", "lid", "GM0363")
                .body(json("van", contains("VT01")))
                .body(json("zekerheid", contains("ZEKER")));
        beeld("VEILIG_THUIS-26", "GEMEENTEN", "geldigOp", "2021-12-31", "lid", "GM0457")
                .body(json("van", contains("VT20")))
                .body(json("zekerheid", contains("AFGELEID")))
                .body(json("[0].toelichting", containsString("CBS-kaart van 2021: VT20")));
    }

    @Test // the list of centre municipalities is of 2022
    void een_indeling_wordt_gelezen_op_de_dichtstbijzijnde_dag_waarop_zij_gold() {
        beeld("GHNT-28", "CENTRUMGEMEENTEN-35", "geldigOp", "2021-12-31", "lid", "rotterdam-rijnmond")
                .body(json("naarNaam", containsInAnyOrder("Rotterdam", "Nissewaard", "Vlaardingen")))
                .body(json("vanPeildatum", everyItem(equalTo("2021-12-31"))))
                .body(json("naarPeildatum", everyItem(equalTo("2022-07-18"))));
        beeld("VEILIG_THUIS-26", "CENTRUMGEMEENTEN-35", "geldigOp", "2021-12-31", "lid", "VT15")
                .body(json("naarNaam", contains("Tilburg")));
    }

    @Test // not in the sources, so not concluded
    void voor_wie_een_centrumgemeente_werkt_is_onbekend() {
        beeld("CENTRUMGEMEENTEN-35", "GEMEENTEN", "geldigOp", "2022-07-18", "lid", "GM0363")
                .body(json("naar", contains("GM0363")));
        beeld("CENTRUMGEMEENTEN-35", "GEMEENTEN", "geldigOp", "2022-07-18", "lid", "GM0384")
                .body(json("van", contains(nullValue())))
                .body(json("[0].geenKoppelingReden", containsString("staat niet in de bronnen")));
    }

    @Test
    void de_afbeelding_is_er_ook_als_csv() {
        String csv = given().accept("text/csv")
                .queryParam("lid", "twente")
                .queryParam("naar", "VEILIG_THUIS-26")
                .queryParam("geldigOp", "2021-12-31")
                .get("/regions/v1/indelingen/GHNT-28/_afbeelding")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("van,vanNaam,naar,naarNaam,zekerheid,").contains("twente,Twente,VT19,Twente,ZEKER");
    }

    @Test
    void zonder_of_met_een_verkeerd_doel_is_het_verzoek_fout() {
        String path = "/regions/v1/indelingen/GHNT-28/_afbeelding";
        given().get(path).then().statusCode(400).body(json("errors.location", contains("naar")));
        given().queryParam("naar", "GHNT-30").get(path).then().statusCode(400);
        given().queryParam("naar", "PROVINCIES")
                .get(path)
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("naar")));
        given().queryParam("naar", "GEMEENTEN")
                .get("/regions/v1/indelingen/PROVINCIES/_afbeelding")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse beeld(String van, String naar, String... parameters) {
        var request = given().queryParam("naar", naar).queryParam("pageSize", 100);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/regions/v1/indelingen/" + van + "/_afbeelding")
                .then()
                .statusCode(200);
    }
}
