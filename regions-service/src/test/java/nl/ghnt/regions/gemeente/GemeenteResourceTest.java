package nl.ghnt.regions.gemeente;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R134")
class GemeenteResourceTest {

    @ParameterizedTest
    @CsvSource({"2019-01-01,355", "2020-01-01,355", "2021-01-01,352", "2022-01-01,345"})
    void op_elke_1_januari_klopt_het_aantal_gemeenten(String dag, String aantal) {
        given().queryParam("geldigOp", dag)
                .queryParam("pageSize", 1)
                .get("/regions/v1/gemeenten")
                .then()
                .statusCode(200)
                .header("X-Total-Count", aantal)
                .body(json("$", hasSize(1)));
    }

    @Test
    void een_gemeente_heeft_haar_cbs_code_en_haar_tooi_adres() {
        given().get("/regions/v1/gemeenten/GM0363")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("naam", equalTo("Amsterdam")))
                .body(json("tooiUri", equalTo("https://identifier.overheid.nl/tooi/id/gemeente/gm0363")))
                .body(json("opvolgers", hasSize(0)))
                .body(json("bron.document", equalTo("tooi-gemeenten")));
    }

    @Test
    void een_opgeheven_gemeente_noemt_haar_opvolger() {
        given().get("/regions/v1/gemeenten/GM0003")
                .then()
                .statusCode(200)
                .body(json("eindeGeldigheid", equalTo("2021-01-01")))
                .body(json("opvolgers", contains("GM1979")));
    }

    @Proves("R328")
    @Test // unknown is not an empty list
    void onbekende_opvolgers_zijn_null_met_de_reden() {
        given().get("/regions/v1/gemeenten/GM0788")
                .then()
                .statusCode(200)
                .body(json("opvolgers", nullValue()))
                .body(json("opvolgersOnbekendReden", notNullValue()))
                .body(json("veiligThuis", nullValue()))
                .body(json("veiligThuisOnbekendReden", notNullValue()));
    }

    @Test
    void gemeenten_zijn_te_vinden_op_provincie_en_veilig_thuis() {
        given().queryParam("provincie", "PV27")
                .queryParam("veiligThuis", "VT17")
                .queryParam("geldigOp", "2021-01-01")
                .get("/regions/v1/gemeenten")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "18")
                .body(json("provincie", everyItem(equalTo("Noord-Holland"))));
    }

    @Test
    void wat_nog_niet_was_vastgelegd_is_er_dan_niet() {
        given().queryParam("beschikbaarOp", "2019-07-01T00:00:00Z")
                .get("/regions/v1/gemeenten/GM0363")
                .then()
                .statusCode(404);
    }

    @Test
    void een_onbekende_gemeente_is_404() {
        given().get("/regions/v1/gemeenten/GM9999").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "fryslan,Súdwest-Fryslân",
        "SU\u0301DWEST fryslan,Súdwest-Fryslân",
        "den bosch,'''s-Hertogenbosch'",
        "'''s-gravenhage',Den Haag",
        "\u2019s gravenhage,Den Haag",
        "s-hertogenbosch,'''s-Hertogenbosch'"
    })
    void een_gemeente_is_te_vinden_hoe_iemand_haar_ook_schrijft(String geschreven, String naam) {
        given().queryParam("naam", geschreven)
                .get("/regions/v1/gemeenten")
                .then()
                .statusCode(200)
                .body(json("naam", hasItem(naam)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "%", "_", "'"})
    void een_zoektekst_zonder_letter_vindt_niets(String teken) {
        given().queryParam("naam", teken)
                .get("/regions/v1/gemeenten")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM0153", "gm0153", "0153", "153", "Gm153"})
    void een_code_is_te_lezen_hoe_iemand_haar_ook_schrijft(String code) {
        given().get("/regions/v1/gemeenten/" + code).then().statusCode(200).body(json("code", equalTo("GM0153")));
    }
}
