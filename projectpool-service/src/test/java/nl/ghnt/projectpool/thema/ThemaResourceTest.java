package nl.ghnt.projectpool.thema;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ThemaResourceTest {

    private static final String THEMAS = "/projectpool/v1/themas";

    @Proves({"R310", "R320"})
    @Test
    void er_zijn_zestien_themas_in_gedrukte_volgorde_waarvan_overig_het_laatste() {
        var themas = given().get(THEMAS)
                .then()
                .statusCode(200)
                .header("X-Total-Count", "16")
                .extract()
                .jsonPath();
        assertThat(themas.getList("volgnummer", Integer.class))
                .isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
        assertThat(themas.getList("findAll { it.restcategorie }.code", String.class))
                .containsExactly("OVERIG");
        assertThat(themas.getString("[15].code")).isEqualTo("OVERIG");
    }

    @Proves("R311")
    @Test
    void de_afbreking_van_de_druk_staat_niet_in_de_naam_maar_wel_erbij() {
        given().get(THEMAS + "/VISIE_GEFASEERD_SAMENWERKEN")
                .then()
                .statusCode(200)
                .body(json("volgnummer", equalTo(4)))
                .body(json("naam", equalTo("Visie Gefaseerd samenwerken aan veiligheid")))
                .body(json("gedrukt", equalTo("Visie Gefaseerd samen- werken aan veiligheid")));
    }

    @Test // C22
    void een_thema_gaat_over_een_doelgroep_maar_is_er_niet_aan_gelijk() {
        given().get(THEMAS + "/SCHADELIJKE_PRAKTIJKEN")
                .then()
                .body(json("doelgroep", equalTo("SCHADELIJKE_TRADITIONELE_PRAKTIJKEN")))
                .body(json("doelgroepZekerheid", equalTo("AFGELEID")));
        given().get(THEMAS + "/TRAUMA_AANPAK").then().body(json("doelgroep", nullValue()));
        given().queryParam("doelgroep", "OUDERENMISHANDELING")
                .get(THEMAS)
                .then()
                .body(json("code", contains("OUDERENMISHANDELING")));
    }

    @Test // C22: loverboys en mensenhandel has no theme
    void een_doelgroep_zonder_thema_is_zichtbaar_met_de_reden() {
        given().get("/projectpool/v1/doelgroepen")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "6")
                .body("findAll { it.themas == null }.code", contains("LOVERBOYS_EN_MENSENHANDEL"))
                .body("findAll { it.geenThemaReden != null }.code", contains("LOVERBOYS_EN_MENSENHANDEL"));
        given().get("/projectpool/v1/doelgroepen/COMPLEXE_SCHEIDINGEN")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(json("themas", contains("COMPLEXE_SCHEIDINGEN")));
    }

    @Test
    void de_doelgroepen_kunnen_van_achter_naar_voren() {
        given().queryParam("sort", "-volgnummer")
                .get("/projectpool/v1/doelgroepen")
                .then()
                .statusCode(200)
                .body(json("volgnummer", contains(6, 5, 4, 3, 2, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"themas", "doelgroepen", "projectenpools", "poolrondes"})
    void wat_op_het_gevraagde_moment_is_vastgelegd_komt_mee(String lijst) {
        String moment = given().queryParam("sort", "-geregistreerdOp")
                .get("/projectpool/v1/" + lijst)
                .path("[0].geregistreerdOp");
        given().queryParam("gewijzigdSinds", moment)
                .get("/projectpool/v1/" + lijst)
                .then()
                .statusCode(200)
                .body(json("geregistreerdOp", hasItem(moment)))
                .body(json("geregistreerdOp", everyItem(equalTo(moment))));
    }

    @Test
    void een_onbekend_thema_is_404() {
        given().get(THEMAS + "/WERK").then().statusCode(404);
        given().get("/projectpool/v1/doelgroepen/WERK").then().statusCode(404);
    }
}
