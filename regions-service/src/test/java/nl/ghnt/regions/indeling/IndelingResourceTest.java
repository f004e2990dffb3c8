package nl.ghnt.regions.indeling;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class IndelingResourceTest {

    @Proves({"R122", "R123"})
    @Test // the number belongs to a moment
    void op_1_januari_2019_waren_er_dertig_aangekondigd_en_zijn_de_leden_onbekend() {
        given().queryParam("soort", "GHNT")
                .queryParam("geldigOp", "2019-01-01")
                .get("/regions/v1/indelingen")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1")
                .body(json("aangekondigdAantal", contains(30)))
                .body(json("[0].ledenOnbekendReden", notNullValue()));
    }

    @Test
    void alle_fouten_in_de_parameters_staan_in_een_antwoord() {
        given().queryParam("soort", "PROVINCIE")
                .queryParam("geldigOp", "gisteren")
                .queryParam("sorteer", "code")
                .get("/regions/v1/indelingen")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(json("type", equalTo("/regions/v1/problemen/invoer-ongeldig")))
                .body(json("errors", hasSize(3)))
                .body(json("errors.location", hasItems("soort", "geldigOp", "sorteer")))
                .body(json("errors.code", hasItems("waarde.onbekend", "datum.formaat", "parameter.onbekend")));
    }

    @Test
    void een_etag_die_de_lezer_al_heeft_geeft_304() {
        String etag = given().get("/regions/v1/indelingen/GHNT-28")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag)
                .get("/regions/v1/indelingen/GHNT-28")
                .then()
                .statusCode(304);
    }

    @Test
    void een_onbekende_indeling_is_404_met_de_reden() {
        given().get("/regions/v1/indelingen/GHNT-12")
                .then()
                .statusCode(404)
                .body(json("detail", containsString("GHNT-12")));
    }

    @Test
    void de_26_veilig_thuis_regios_hebben_hun_code_en_jaarcode() {
        given().queryParam("geldigOp", "2021-12-31")
                .queryParam("pageSize", 100)
                .get("/regions/v1/indelingen/VEILIG_THUIS-26/leden")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "26")
                .header("X-Volledigheid", "VOLLEDIG")
                .body("find { it.code == 'VT15' }.naam", equalTo("Noord-Brabant Midden"))
                .body("find { it.code == 'VT15' }.jaarcode", equalTo("2021VT15"))
                .body("find { it.code == 'VT15' }.later.naam", equalTo("Midden-Brabant"));
    }

    @Test // the CBS counts 25 in 2025
    void de_26_veilig_thuis_regios_gelden_vandaag_niet_meer() {
        given().queryParam("soort", "VEILIG_THUIS")
                .queryParam("geldigOp", "2025-06-01")
                .get("/regions/v1/indelingen")
                .then()
                .statusCode(200)
                .body(json("$", hasSize(0)));
        given().get("/regions/v1/indelingen/VEILIG_THUIS-26")
                .then()
                .statusCode(200)
                .body(json("eindeGeldigheid", equalTo("2025-01-01")));
    }

    @Test
    void de_35_centrumgemeenten_gelden_vanaf_de_peildatum_van_de_lijst() {
        given().queryParam("geldigOp", "2022-07-18")
                .get("/regions/v1/indelingen/CENTRUMGEMEENTEN-35")
                .then()
                .statusCode(200)
                .body(json("beginGeldigheid", equalTo("2022-07-18")))
                .body(json("beginInBron", nullValue()))
                .body(json("leden", hasSize(35)));
    }

    @Proves({"R122", "R328"})
    @Test // the members of the 30 are unknown, not none
    void de_leden_van_de_dertig_zijn_onbekend() {
        given().get("/regions/v1/indelingen/GHNT-30/leden")
                .then()
                .statusCode(200)
                .header("X-Volledigheid", "ONBEKEND")
                .body(json("$", hasSize(0)));
        given().get("/regions/v1/indelingen/GHNT-30")
                .then()
                .statusCode(200)
                .body(json("leden", nullValue()))
                .body(json("onzekerVan", equalTo("2019-01-01")));
    }
}
