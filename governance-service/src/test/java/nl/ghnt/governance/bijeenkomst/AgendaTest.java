package nl.ghnt.governance.bijeenkomst;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.BASE;
import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;

/** The agenda of a meeting as a list of its own. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AgendaTest {

    private static String agenda(String bijeenkomst) {
        return BASE + "/" + bijeenkomst + "/agendapunten";
    }

    private static RequestSpecification leerkringVanMei2019() {
        String id = given().queryParam("vanDatum", "2019-05-01")
                .queryParam("totDatum", "2019-05-31")
                .get(BASE)
                .path("[0].id");
        return given().basePath(agenda(id));
    }

    @Proves("R63")
    @Test
    void de_agenda_kan_van_achter_naar_voren() {
        leerkringVanMei2019()
                .queryParam("sort", "-volgnummer")
                .queryParam("pageSize", 3)
                .get()
                .then()
                .statusCode(200)
                .header("X-Total-Count", "7")
                .body(json("volgnummer", contains(7, 6, 5)));
    }

    @Proves("R66")
    @Test
    void wat_op_elke_agenda_staat_is_apart_te_lezen() {
        leerkringVanMei2019()
                .queryParam("terugkerend", true)
                .get()
                .then()
                .statusCode(200)
                .body(json("volgnummer", contains(1)))
                .body(json("terugkerend", everyItem(is(true))));
    }

    @Test
    void een_punt_is_te_vinden_op_een_woord_in_elke_schrijfwijze() {
        String bijeenkomst = plan("kernteam", today().plusYears(3), true);
        addItem(bijeenkomst);
        as("programmateam")
                .queryParam("tekst", "STAND van")
                .get(agenda(bijeenkomst))
                .then()
                .statusCode(200)
                .body(json("", hasSize(1)));
        as("programmateam")
                .queryParam("tekst", "rondvraag")
                .get(agenda(bijeenkomst))
                .then()
                .header("X-Total-Count", "0");
    }

    @Test
    void alleen_wat_er_vanaf_een_moment_bij_kwam_komt_mee() {
        String bijeenkomst = plan("kernteam", today().plusYears(3), true);
        addItem(bijeenkomst);
        String laatste = addItem(bijeenkomst);
        String moment =
                as("programmateam").get(agenda(bijeenkomst) + "/" + laatste).path("geregistreerdOp");

        as("programmateam")
                .queryParam("gewijzigdSinds", moment)
                .get(agenda(bijeenkomst))
                .then()
                .statusCode(200)
                .body(json("id", contains(laatste)));
    }

    @Test // the meeting, and a page with its total
    void een_bladzijde_kost_twee_statements_hoe_lang_de_agenda_ook_is() {
        RequestSpecification agenda = leerkringVanMei2019().queryParam("pageSize", 2);
        assertThat(Statements.during(() -> agenda.get().then().statusCode(200))).isEqualTo(2);
    }

    @Test
    void de_agenda_komt_ook_als_csv() {
        leerkringVanMei2019()
                .accept("text/csv")
                .get()
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("id,volgnummer,tekst,"))
                .body(containsString("bron.document"));
    }

    @Test
    void een_onbekende_bijeenkomst_heeft_geen_agenda() {
        given().get(agenda(UUID.randomUUID().toString())).then().statusCode(404);
    }
}
