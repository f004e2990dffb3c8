package nl.ghnt.reporting.rapportagenorm;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RapportagenormResourceTest {

    @Proves({"R256", "R257", "R260", "R261"})
    @Test
    void wie_de_vragenlijst_invult_en_wat_er_tussentijds_gevraagd_wordt_staat_bij_de_normen() {
        given().get("/reporting/v1/rapportagenormen?sort=code")
                .then()
                .statusCode(200)
                .body(json(
                        "code",
                        contains(
                                "AFSTEMMING_VRAGENLIJST",
                                "INVULLERS_VRAGENLIJST",
                                "THEMATISCHE_VRAGENLIJST",
                                "TOTALE_VRAGENLIJST",
                                "VOORTGANGSRAPPORTAGE")))
                .body(json("bron.document", everyItem(equalTo("voortgang"))))
                .body(json("[1].tekst", containsString("de 30 regionale projectleiders of door een door de regio")))
                .body(json("[2].tekst", containsString("gekoppeld zijn aan de prioriteiten in de regio")))
                .body(json("[2].aantalPerJaar", nullValue())); // the sentence says 'half jaarlijks', and in between
    }
}
