package nl.ghnt.governance.persoon;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** All persons that are added here are synthetic. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class PersoonResourceTest {

    private static final String BASE = "/governance/v1/personen";

    private static String voegToe() {
        return as("programmateam")
                .body(Map.of("voorletters", "X.", "achternaam", "Xynthetisch"))
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void een_lijst_met_een_beginletter_is_een_bladzijde_van_het_adresboek() {
        String id = voegToe();
        as("kernteam")
                .queryParam("beginletter", "x")
                .queryParam("sort", "-geregistreerdOp")
                .get(BASE)
                .then()
                .statusCode(200)
                .body(json("id", hasItem(id)))
                .body(json("achternaam", everyItem(startsWith("X"))));
    }

    @Proves("R24")
    @Test // the page refers to the interview, its day stands with the interview
    void van_een_publicatie_staat_erbij_welke_bron_haar_dag_noemt() {
        as("kernteam")
                .queryParam("beginletter", "P")
                .get(BASE)
                .then()
                .statusCode(200)
                .body("find { !it.publicaties.isEmpty() }.publicaties.moment", contains("2018-12-17"))
                .body("find { !it.publicaties.isEmpty() }.publicaties.bron.document", contains("wie-is-wie-nieuw"))
                .body(
                        "find { !it.publicaties.isEmpty() }.publicaties.momentBron.document",
                        contains("regioburgemeesters-2018"));
    }

    @Test // an address is logged and kept on its way: no name of a person in it
    void op_een_naam_kan_niet_worden_gezocht() {
        as("kernteam")
                .queryParam("beginletter", "Xy")
                .queryParam("achternaam", "Xynthetisch")
                .get(BASE)
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItem("achternaam")));
        as("kernteam")
                .queryParam("beginletter", "Xy")
                .get(BASE)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("beginletter")));
    }

    @Test
    void alleen_wie_er_vanaf_een_moment_bij_kwam_komt_mee() {
        voegToe();
        String laatste = voegToe();
        String moment = at(as("kernteam").get(BASE + "/" + laatste), "geregistreerdOp");

        as("kernteam")
                .queryParam("gewijzigdSinds", moment)
                .get(BASE)
                .then()
                .statusCode(200)
                .body(json("id", contains(laatste)));
    }

    @Test
    void ook_als_csv_zijn_namen_alleen_voor_wie_een_token_heeft() {
        voegToe();
        as("kernteam")
                .accept("text/csv")
                .queryParam("beginletter", "X")
                .get(BASE)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("Xynthetisch"));
        given().accept("text/csv").get(BASE).then().statusCode(401);
    }

    @Test // who is named stands in the register, not in the trail
    void de_audittrail_zegt_wie_een_persoon_toevoegde_zonder_diens_naam() {
        String id = voegToe();
        as("beheerder")
                .get(BASE + "/" + id + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", contains("persoon.toegevoegd")))
                .body(json("actor", contains("programmateam")))
                .body(not(containsString("Xynthetisch")));
        as("kernteam").get(BASE + "/" + id + "/audittrail").then().statusCode(403);
    }
}
