package nl.ghnt.regions.indeling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class IndelingResourceTest {

    @Test // R122, R123: the number belongs to a moment
    void op_1_januari_2019_waren_er_dertig_aangekondigd_en_zijn_de_leden_onbekend() {
        given().queryParam("soort", "GHNT")
                .queryParam("geldigOp", "2019-01-01")
                .get("/regions/v1/indelingen")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1")
                .body("aangekondigdAantal", contains(30))
                .body("[0].ledenOnbekendReden", notNullValue());
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
                .body("type", equalTo("/regions/v1/problemen/invoer-ongeldig"))
                .body("errors", hasSize(3))
                .body("errors.location", hasItems("soort", "geldigOp", "sorteer"))
                .body("errors.code", hasItems("waarde.onbekend", "datum.formaat", "parameter.onbekend"));
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
        given().get("/regions/v1/indelingen/GHNT-12").then().statusCode(404).body("detail", containsString("GHNT-12"));
    }
}
