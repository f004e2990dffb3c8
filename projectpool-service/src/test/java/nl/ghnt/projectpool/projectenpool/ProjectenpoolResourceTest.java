package nl.ghnt.projectpool.projectenpool;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ProjectenpoolResourceTest {

    @Proves({"R304", "R305"})
    @ParameterizedTest // C17
    @ValueSource(
            strings = {
                "Van-Denken-naar-Doen",
                "Van denken naar doen",
                "van Denken naar Doen",
                "Van-denken-naar-doen",
                "Projectenaanpak ‘van denken naar doen’"
            })
    void elke_schrijfwijze_van_de_titel_vindt_de_pool(String naam) {
        given().queryParam("naam", naam)
                .get("/projectpool/v1/projectenpools")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1")
                .body(json("code", contains("van-denken-naar-doen")));
    }

    @Test
    void een_naam_die_geen_bron_gebruikt_vindt_niets() {
        given().queryParam("naam", "Van doen naar denken")
                .get("/projectpool/v1/projectenpools")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }

    @Proves("R72")
    @Test // criteria and themes came partly from the learning circles
    void de_pool_zegt_waar_de_criteria_vandaan_komen() {
        given().get("/projectpool/v1/projectenpools/van-denken-naar-doen")
                .then()
                .body(json("criteriaHerkomst", containsString("input uit de leerkringen")))
                .body(json("criteriaBron.document", equalTo("wie-is-wie-nieuw")));
    }

    @Proves({"R302", "R303", "R305", "R309"})
    @Test
    void de_pool_zegt_waar_hij_voor_is_en_langs_welke_weg() {
        given().get("/projectpool/v1/projectenpools/van-denken-naar-doen")
                .then()
                .statusCode(200)
                .body(json("doel", equalTo("om hun plannen en projecten van papier naar praktijk te brengen")))
                .body(json("route", containsString("via gemeenten")))
                .body(json("bron.document", equalTo("wie-is-wie-nieuw"))) // the infographic says neither
                .body(json("bron.plaats", containsString("Vanuit deze pool")))
                .body(json("impulsen", contains("VERSNELLING", "VERDIEPING", "VERBREDING")))
                .body(json("jaarbudget.bedrag", equalTo(3000000.0)))
                .body(json("jaarbudget.jaren", contains(2019, 2020, 2021)))
                .body(json(
                        "andereNamen.naam", hasItems("Van-Denken-naar-Doen", "Projectenaanpak ‘van denken naar doen’")))
                .body("andereNamen.find { it.naam.startsWith('Projectenaanpak') }.periode", equalTo("2018-12"))
                .body(json("andereNamen[0].bron.document", equalTo("infographic-eindrapportage")));
    }

    @Test // a list inside a row is one column
    void de_pool_komt_ook_als_csv() {
        given().accept("text/csv")
                .get("/projectpool/v1/projectenpools")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("code,naam,andereNamen.1.naam,andereNamen.1.periode,andereNamen.1.bron.document,"))
                .body(containsString(",VERSNELLING,VERDIEPING,VERBREDING,"));
    }

    @Test
    void een_onbekende_pool_is_404() {
        given().get("/projectpool/v1/projectenpools/nergens").then().statusCode(404);
    }
}
