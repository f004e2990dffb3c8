package nl.ghnt.regions.regio;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegioHerkenTest {

    @ParameterizedTest // R324, R329 and every spelling of the sources
    @CsvSource(
            delimiter = '|',
            value = {
                "Alkmaar-West-Friesland|alkmaar-west-friesland|CANONIEK",
                "Alkmaar – West Friesland|alkmaar-west-friesland|ALIAS",
                "alkmaar west friesland|alkmaar-west-friesland|GENORMALISEERD",
                "Arnhem|arnhem-achterhoek|ALIAS",
                "Brabant Zuidoost|brabant-zuidoost|CANONIEK",
                "Zuidoost Brabant|brabant-zuidoost|ALIAS",
                "Zuidoost-Brabant|brabant-zuidoost|ALIAS",
                "Nijmegen|gelderland-zuid|ALIAS",
                "Tilburg|hart-van-brabant|ALIAS",
                "Noord-Brabant Midden|hart-van-brabant|ALIAS",
                "Hollands Midden|hollands-midden|ALIAS",
                "HOLLANDS—MIDDEN|hollands-midden|GENORMALISEERD",
                "Kennermerland|kennemerland|ALIAS",
                "Kennemer-land|kennemerland|GENORMALISEERD",
                "Noord- en Midden Limburg|noord-en-midden-limburg|ALIAS",
                "Brabant Noordoost|noord-en-oost-brabant|ALIAS",
                "Apeldoorn|noord-en-oost-gelderland|ALIAS",
                "Rotterdam|rotterdam-rijnmond|ALIAS",
                "West-brabant|west-brabant|ALIAS",
                "West-Veluwe/Vallei|west-veluwe-vallei|ALIAS",
                "west veluwe / vallei|west-veluwe-vallei|GENORMALISEERD",
                "Ede|west-veluwe-vallei|ALIAS",
                "Zuid-Holland-Zuid|zuid-holland-zuid|ALIAS"
            })
    void elke_schrijfwijze_leidt_naar_haar_regio(String naam, String code, String vondst) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("$", hasSize(1)))
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo(vondst)))
                .body(json("[0].score", equalTo(1.0)));
    }

    @ParameterizedTest // DOMAIN 5: a municipality leads to the region that it lies in, as sure as that is
    @CsvSource({
        "Maastricht,zuid-limburg,GEMEENTE,AFGELEID",
        "weesp,gooi-en-vechtstreek,GEMEENTE,AFGELEID",
        "Sudwest Fryslan,friesland,GEMEENTE,AFGELEID",
        "Tilburg,hart-van-brabant,ALIAS,AFGELEID",
        "Rotterdam,rotterdam-rijnmond,ALIAS,AFGELEID",
        "Arnhem,arnhem-achterhoek,ALIAS,AFGELEID",
        "Mastricht,zuid-limburg,GELIJKEND,VERMOED"
    })
    void de_naam_van_een_stad_leidt_naar_haar_regio_met_hoe_zeker_dat_is(
            String naam, String code, String vondst, String zekerheid) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo(vondst)))
                .body(json("[0].zekerheid", equalTo(zekerheid)));
    }

    @Test // C8, R328: the composition holds for 2021 only, so on another day a municipality leads nowhere
    void op_een_dag_waarvan_de_samenstelling_onbekend_is_leidt_een_gemeente_nergens_heen() {
        given().queryParam("naam", "Maastricht")
                .queryParam("geldigOp", "2020-06-01")
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("$", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({"Noord- en Midden-Limburg,noord-en-midden-limburg", "Noord- en Oost-Gelderland,noord-en-oost-gelderland"
    })
    void een_naam_over_twee_regels_leidt_naar_haar_regio(String naam, String code) {
        given().queryParam("naam", naam.replaceFirst(" en ", " en\n"))
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo("ALIAS")));
    }

    @ParameterizedTest
    @CsvSource({
        "Drente,drenthe",
        "Kenemerland,kennemerland",
        "Limburg Zuid,zuid-limburg",
        "Rotterdam Rijnmont,rotterdam-rijnmond"
    })
    void een_typefout_geeft_een_vermoeden(String naam, String code) {
        given().queryParam("naam", naam)
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("[0].regio", equalTo(code)))
                .body(json("[0].gevondenDoor", equalTo("GELIJKEND")))
                .body(json("[0].zekerheid", equalTo("VERMOED")))
                .body(json("[0].score", lessThanOrEqualTo(1.0)));
    }

    @Test
    void wat_op_niets_lijkt_geeft_een_lege_lijst() {
        given().queryParam("naam", "Waddengebied")
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("$", hasSize(0)));
    }

    @Test
    void kandidaten_zijn_er_ten_hoogste_vijf() {
        given().queryParam("naam", "Noord en Zuid Holland Brabant Limburg")
                .get("/regions/v1/regios/_herken")
                .then()
                .statusCode(200)
                .body(json("size()", lessThan(6)));
    }

    @Test
    void zonder_naam_is_het_verzoek_fout() {
        given().get("/regions/v1/regios/_herken").then().statusCode(400).body(json("errors.location", hasItem("naam")));
    }
}
