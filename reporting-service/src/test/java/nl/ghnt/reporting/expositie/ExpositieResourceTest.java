package nl.ghnt.reporting.expositie;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ExpositieResourceTest {

    @Proves("R327")
    @Test // DOMAIN 12: places are printed on the infographic; how many copies and portraits only the organisers say
    void elk_gegeven_van_de_expositie_heeft_zijn_eigen_bron() {
        given().get("/reporting/v1/exposities/wij-doorbreken-de-cirkel-van-geweld")
                .then()
                .statusCode(200)
                .body(json("plaatsen", hasSize(26)))
                .body(json("bron.document", equalTo("infographic-eindrapportage")))
                .body(json("aantalPortretten", equalTo(28)))
                .body(json("omvangBron.document", equalTo("vng-expositie")));
    }
}
