package nl.ghnt.regions.ondersteuning;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.als;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BezoekResourceTest {

    private static final String BEZOEKEN = "/bezoeken";
    private static final String STAND = BEZOEKEN + "/_onbezocht";

    private static Response gepland(String regio) {
        return maak(programmateam(), BEZOEKEN, """
                {"regio": "%s", "bezoek": {"soort": "EERSTE", "geplandeDatum": "2020-03-01"}}""".formatted(regio));
    }

    private static String afgelegd(String dag) {
        return """
                {"soort": "EERSTE", "geplandeDatum": "2020-03-01", "bezoekdatum": "%s",
                 "verwachtingen": "Meer tijd (synthetisch)", "wensen": "Een vast aanspreekpunt"}""".formatted(dag);
    }

    private static String pad(Response bezoek) {
        return BEZOEKEN + "/" + at(bezoek, "id");
    }

    @Proves("R143")
    @Test // the regions not yet visited, by name
    void de_niet_bezochte_regios_staan_met_naam_en_plandatum_op_de_dag_waarnaar_is_gevraagd() {
        Response bezoek = gepland("zuid-limburg");
        programmateam()
                .queryParam("geldigOp", "2020-03-20")
                .get(STAND)
                .then()
                .statusCode(200)
                .body(json("populatie", equalTo(28)))
                .body(json("toelichting", containsString("in 2018 legde het programmateam een eerste bezoek")))
                .body("zonderBezoek.find { it.regio == 'zuid-limburg' }.naam", equalTo("Zuid-Limburg"))
                .body("zonderBezoek.find { it.regio == 'zuid-limburg' }.geplandeDatum", equalTo("2020-03-01"));

        put(programmateam(), bezoek, pad(bezoek), afgelegd("2020-03-12")).statusCode(200);

        programmateam()
                .queryParam("geldigOp", "2020-03-20")
                .get(STAND)
                .then()
                .body(json("zonderBezoek.regio", not(hasItem("zuid-limburg"))))
                .body(json("tekst", equalTo("Aan 1 van de 28 regio's is een bezoek vastgelegd")));
        programmateam()
                .queryParam("geldigOp", "2020-03-11")
                .get(STAND)
                .then()
                .body(json("zonderBezoek.regio", hasItem("zuid-limburg")));
    }

    @Proves({"R122", "R328"})
    @Test // of 2018 the regions are not known
    void is_niet_bekend_welke_regios_er_waren_dan_is_de_stand_onbekend_met_de_reden() {
        programmateam()
                .queryParam("geldigOp", "2018-12-31")
                .get(STAND)
                .then()
                .statusCode(200)
                .body(json("populatie", nullValue()))
                .body(json("populatieOnbekendReden", notNullValue()))
                .body(json("zonderBezoek", nullValue()));
    }

    @Proves("R144")
    @Test // what the region expects and wishes is for the region and the programme team
    void verwachtingen_en_wensen_leest_alleen_de_eigen_regio_en_het_programmateam() {
        Response bezoek = gepland("ijsselland");
        put(programmateam(), bezoek, pad(bezoek), afgelegd("2020-04-01")).statusCode(200);

        projectleider("ijsselland").get(pad(bezoek)).then().statusCode(200).body(json("wensen", notNullValue()));
        projectleider("twente").get(pad(bezoek)).then().statusCode(404);
        als("kernteam").get(pad(bezoek)).then().statusCode(403);
        niemand().get(pad(bezoek)).then().statusCode(401);
        projectleider("twente").get(BEZOEKEN).then().body(json("regio", not(hasItem("ijsselland"))));
        programmateam()
                .queryParam("afgelegd", true)
                .queryParam("regio", "ijsselland")
                .get(BEZOEKEN)
                .then()
                .body(json("bezoekdatum", contains("2020-04-01")));
    }

    @Test
    void alleen_het_programmateam_legt_bezoeken_vast_met_de_versie_die_het_zag() {
        Response bezoek = gepland("brabant-zuidoost");

        put(projectleider("brabant-zuidoost"), bezoek, pad(bezoek), afgelegd("2020-04-01"))
                .statusCode(403);
        programmateam().body(afgelegd("2020-04-01")).put(pad(bezoek)).then().statusCode(428);
        put(programmateam(), bezoek, pad(bezoek), afgelegd("2020-04-01")).statusCode(200);
        put(programmateam(), bezoek, pad(bezoek), afgelegd("2020-04-02")).statusCode(412);
    }

    @Test
    void een_bezoek_heeft_een_dag_en_ligt_niet_in_de_toekomst() {
        programmateam()
                .body("{\"regio\": \"twente\", \"bezoek\": {\"soort\": \"EERSTE\"}}")
                .post(BEZOEKEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/bezoek/geplandeDatum")));
        programmateam()
                .body("{\"regio\": \"twente\", \"bezoek\": {\"soort\": \"EERSTE\", \"bezoekdatum\": \"2100-01-01\"}}")
                .post(BEZOEKEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/bezoek/bezoekdatum")));
        programmateam()
                .body("{\"bezoek\": {\"soort\": \"DERDE\", \"geplandeDatum\": \"morgen\", \"wie\": \"x\"}}")
                .post(BEZOEKEN)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems("/regio", "/bezoek/soort", "/bezoek/geplandeDatum", "/bezoek/wie")));
    }

    @Test
    void een_lijst_een_bezoek_en_de_stand_kosten_weinig_opdrachten_aan_de_database() {
        Response bezoek = gepland("haaglanden");

        assertThat(Statements.during(
                        () -> programmateam().queryParam("pageSize", 1).get(BEZOEKEN)))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> programmateam().get(pad(bezoek)))).isEqualTo(1);
        assertThat(Statements.during(() ->
                        programmateam().queryParam("geldigOp", "2021-01-01").get(STAND)))
                .isLessThanOrEqualTo(4);
    }

    @Proves("R143")
    @Test // which regions were not visited, by what was known
    void de_stand_van_toen_kent_het_bezoek_niet_dat_later_is_vastgelegd() {
        Response bezoek = gepland("amsterdam-amstelland");
        put(programmateam(), bezoek, pad(bezoek), afgelegd("2020-05-01")).statusCode(200);

        programmateam()
                .queryParam("geldigOp", "2020-06-01")
                .queryParam("beschikbaarOp", bezoek.<String>path("gewijzigdOp"))
                .get(STAND)
                .then()
                .body(json("zonderBezoek.regio", hasItem("amsterdam-amstelland")));
        programmateam()
                .queryParam("geldigOp", "2020-06-01")
                .get(STAND)
                .then()
                .body(json("zonderBezoek.regio", not(hasItem("amsterdam-amstelland"))));
    }
}
