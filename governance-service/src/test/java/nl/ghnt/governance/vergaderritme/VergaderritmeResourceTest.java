package nl.ghnt.governance.vergaderritme;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.cancel;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.publish;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class VergaderritmeResourceTest {

    private static ValidatableResponse ritme(String gremium, int jaar) {
        return as("programmateam")
                .queryParam("jaar", jaar)
                .get("/governance/v1/gremia/" + gremium + "/vergaderritme")
                .then()
                .statusCode(200);
    }

    @Proves({"R30", "R45"})
    @ParameterizedTest // T
    @CsvSource({"stuurgroep, 2", "kernteam, 6"})
    void de_norm_is_een_aantal_per_kalenderjaar(String gremium, int norm) {
        ritme(gremium, 2020).body(json("norm", contains(norm))).body(json("per", contains("KALENDERJAAR")));
    }

    @Proves({"R51", "R55", "R102"})
    @Test // C5: the norm changed in autumn 2019; held is a fact beside it
    void bij_de_leerkringen_wisselde_de_norm_in_2019() {
        ritme("leerkringen", 2018)
                .body(json("code", contains("leerkring")))
                .body(json("norm", contains(6)))
                .body(json("gehouden", contains(2)));
        ritme("leerkringen", 2019)
                .body(json("code", contains("leerkring", "informatiedag")))
                .body(json("norm", contains(6, 2)))
                .body(json("gehouden", contains(3, null)));
        ritme("leerkringen", 2020).body(json("code", contains("informatiedag")));
    }

    @Proves({"R30", "R45", "R328"})
    @ParameterizedTest // the programme ended on 31 December 2021; no source says that its norms went on, or ended
    @CsvSource({
        "stuurgroep, stuurgroep-vergadering",
        "kernteam, kernteam-vergadering",
        "leerkringen, informatiedag",
        "programmateam, nieuwsupdate"
    })
    void na_het_einde_van_het_programma_geldt_geen_norm_meer(String gremium, String code) {
        ritme(gremium, 2021)
                .body(json("code", contains(code)))
                .body(json("eindeGeldigheid", contains("2022-01-01")))
                .body(json("eindeInBron", contains(nullValue())))
                .body(json("eindeToelichting", contains(containsString("staat niet in de bronnen"))));
        ritme(gremium, 2022).body(json("code", empty()));
    }

    @Test // unknown is null with a reason, never 0
    void van_een_jaar_zonder_vastgelegde_bijeenkomst_zijn_de_aantallen_onbekend() {
        ritme("stuurgroep", 2019)
                .body(json("gehouden", contains(nullValue())))
                .body(json("gepland", contains(nullValue())))
                .body(json("[0].aantallenOnbekendReden", notNullValue()));
    }

    @Proves("R112")
    @Test
    void een_norm_zonder_getal_zegt_waarom() {
        ritme("programmateam", 2020)
                .body(json("norm", contains(nullValue())))
                .body(json("[0].normOnbekendReden", containsString("Wie de update geeft zegt zij ook niet")));
    }

    @Proves("R30")
    @Test // planned versus held versus norm
    void gepland_gehouden_en_afgelast_staan_naast_de_norm() {
        LocalDate ooit = LocalDate.of(2020, 5, 1);
        hold(plan("stuurgroep", ooit, false), ooit.plusDays(1));
        plan("stuurgroep", ooit.plusMonths(2), false);
        plan("stuurgroep", ooit.plusMonths(3), true);
        cancel(plan("stuurgroep", ooit.plusMonths(4), false));
        ritme("stuurgroep", 2020)
                .body(json("[0].norm", equalTo(2)))
                .body(json("[0].gehouden", equalTo(1)))
                .body(json("[0].gepland", equalTo(1)))
                .body(json("[0].voorlopig", equalTo(1)))
                .body(json("[0].afgelast", equalTo(1)))
                .body(json("[0].aantallenOnbekendReden", nullValue()));
    }

    @Test // what was planned and held stands beside the norm, so it changes with them
    void een_norm_wijzigt_als_er_een_bijeenkomst_bij_komt() {
        String vastgelegd = at(ritme("kernteam", 2021).extract().response(), "[0].gewijzigdOp");
        plan("kernteam", LocalDate.of(2021, 3, 1), true);
        String gepland = at(ritme("kernteam", 2021).extract().response(), "[0].gewijzigdOp");

        assertThat(gepland).isNotEqualTo(vastgelegd);
        as("programmateam")
                .queryParam("jaar", 2021)
                .queryParam("gewijzigdSinds", gepland)
                .get("/governance/v1/gremia/kernteam/vergaderritme")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1");
        given().queryParam("jaar", 2020)
                .queryParam("gewijzigdSinds", gepland)
                .get("/governance/v1/gremia/kernteam/vergaderritme")
                .then()
                .header("X-Total-Count", "0");
    }

    @Test // who may not know of a meeting does not see it in a count either
    void wat_besloten_is_telt_niet_mee_voor_wie_het_niet_mag_zien() {
        String bijeenkomst = plan("stuurgroep", LocalDate.of(2021, 5, 1), false);
        for (RequestSpecification lezer : List.of(given(), as("kernteam"))) {
            lezer.queryParam("jaar", 2021)
                    .get("/governance/v1/gremia/stuurgroep/vergaderritme")
                    .then()
                    .statusCode(200)
                    .body(json("gepland", contains(nullValue())))
                    .body(json("[0].aantallenOnbekendReden", equalTo("Van dit jaar is geen bijeenkomst openbaar.")));
        }
        publish(bijeenkomst);
        given().queryParam("jaar", 2021)
                .get("/governance/v1/gremia/stuurgroep/vergaderritme")
                .then()
                .body(json("gepland", contains(1)));
    }

    @Test // its norms and its meetings
    void de_normen_kosten_twee_statements_hoeveel_bijeenkomsten_er_ook_zijn() {
        assertThat(Statements.during(() -> ritme("leerkringen", 2019))).isEqualTo(2);
    }

    @Proves("R55")
    @Test // C5
    void de_laatste_norm_kan_voorop() {
        given().queryParam("jaar", 2019)
                .queryParam("sort", "-beginGeldigheid")
                .get("/governance/v1/gremia/leerkringen/vergaderritme")
                .then()
                .statusCode(200)
                .body(json("code", contains("informatiedag", "leerkring")));
    }

    @Test
    void zonder_jaar_gaat_het_over_het_laatste_jaar_waarin_een_norm_gold() {
        given().get("/governance/v1/gremia/stuurgroep/vergaderritme")
                .then()
                .statusCode(200)
                .body(json("jaar", contains(2021)));
        given().queryParam("jaar", 1999)
                .get("/governance/v1/gremia/stuurgroep/vergaderritme")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("jaar")));
    }
}
