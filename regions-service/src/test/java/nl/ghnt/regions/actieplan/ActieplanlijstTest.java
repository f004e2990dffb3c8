package nl.ghnt.regions.actieplan;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.actieplan.Plannen.PAD;
import static nl.ghnt.regions.actieplan.Plannen.als;
import static nl.ghnt.regions.actieplan.Plannen.concept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.regions.actieplan.Plannen.Plan;
import org.junit.jupiter.api.Test;

/** The list of plans as they were on a day, by what was known at a moment. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ActieplanlijstTest {

    @Proves({"R128", "R328"})
    @Test // what did we say then?
    void de_lijst_zegt_wat_er_op_een_dag_was_en_wat_er_op_een_moment_bekend_was() {
        Plan concept = concept("alkmaar-west-friesland");
        String gemaakt = at(concept.antwoord(), "gewijzigdOp");
        Plan vastgesteld = concept.vastgesteld("2021-02-01");
        String bekend = at(vastgesteld.antwoord(), "gewijzigdOp");
        Plan ingetrokken = vastgesteld
                .doet("uitvoering", "{\"begindatum\": \"2021-03-01\"}")
                .doet("intrekking", "{\"intrekkingsdatum\": \"2022-01-01\", \"reden\": \"proef\"}");

        assertThat(een(Map.of())).extracting("status", "eindeGeldigheid").containsExactly("INGETROKKEN", "2022-01-01");
        assertThat(een(Map.of("geldigOp", "2021-02-15"))).extracting("status").isEqualTo("VASTGESTELD");
        assertThat(een(Map.of("geldigOp", "2021-04-01"))).extracting("status").isEqualTo("IN_UITVOERING");
        assertThat(lijst(Map.of("geldigOp", "2022-01-01"))).isEmpty();
        assertThat(een(Map.of("beschikbaarOp", bekend)))
                .extracting("status", "eindeGeldigheid", "gewijzigdOp")
                .containsExactly("VASTGESTELD", null, bekend);
        assertThat(lijst(Map.of("beschikbaarOp", gemaakt))).isEmpty();
        assertThat(lijst(Map.of("beschikbaarOp", bekend, "status", "VASTGESTELD")))
                .hasSize(1);
        assertThat(lijst(Map.of("beschikbaarOp", bekend, "status", "INGETROKKEN")))
                .isEmpty();
        String daarna = at(ingetrokken.antwoord(), "gewijzigdOp");
        assertThat(lijst(Map.of("gewijzigdSinds", daarna, "sort", "-gewijzigdOp")))
                .hasSize(1);
        assertThat(lijst(Map.of("gewijzigdSinds", daarna, "beschikbaarOp", bekend)))
                .isEmpty();
        assertThat(lijst(Map.of("gewijzigdSinds", bekend, "beschikbaarOp", bekend)))
                .hasSize(1);
        given().queryParam("beschikbaarOp", bekend)
                .get(concept.pad())
                .then()
                .body(json("eindeGeldigheid", nullValue()))
                .body(json("gewijzigdOp", equalTo(bekend)));
    }

    @Proves("R135")
    @Test // a concept that is being made beside what holds is the region's own
    void een_versie_in_bewerking_staat_er_alleen_bij_voor_de_eigen_regio() {
        Plan plan = concept("hart-van-brabant").vastgesteld("2021-02-01").doet("versies", "{}");

        String pad = PAD + "?regio=hart-van-brabant";
        als(plan.regio()).get(pad).then().body(json("versie", contains(1))).body(json("conceptVersie", contains(2)));
        given().get(pad).then().body(json("versie", contains(1))).body(json("conceptVersie", contains(nullValue())));
        als(plan.regio()).get(pad + "&thema=BESTAAT_NIET").then().statusCode(400);
    }

    @Test
    void versies_zijn_te_kiezen_op_wat_zij_zijn_en_op_wanneer_zij_wijzigden() {
        Plan plan = concept("gooi-en-vechtstreek").vastgesteld("2021-02-01");
        Instant toen = Instant.now();
        Plan herzien = plan.doet("versies", "{}");
        String versies = plan.pad() + "/versies?sort=-nummer";

        given().get(versies + "&gewijzigdSinds=" + toen).then().statusCode(200).body(json("", empty()));
        als(plan.regio()).get(versies + "&gewijzigdSinds=" + toen).then().body(json("toestand", contains("CONCEPT")));
        herzien.vastgesteld("2021-05-01");
        given().get(versies + "&gewijzigdSinds=" + toen).then().body(json("nummer", contains(2, 1)));
        given().get(versies + "&toestand=VERVANGEN").then().body(json("nummer", contains(1)));
    }

    @Test
    void een_volle_bladzijde_kost_een_opdracht() {
        concept("west-veluwe-vallei").vastgesteld("2021-01-01");

        assertThat(Statements.during(() -> given().queryParam("pageSize", 1)
                        .queryParam("status", "VASTGESTELD")
                        .get(PAD)
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
    }

    private static Map<String, Object> een(Map<String, String> vraag) {
        List<Map<String, Object>> gevonden = lijst(vraag);
        assertThat(gevonden).hasSize(1);
        return gevonden.get(0);
    }

    private static List<Map<String, Object>> lijst(Map<String, String> vraag) {
        return given().queryParam("regio", "alkmaar-west-friesland")
                .queryParams(vraag)
                .get(PAD)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
