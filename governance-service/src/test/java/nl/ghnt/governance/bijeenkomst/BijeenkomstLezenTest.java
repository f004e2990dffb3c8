package nl.ghnt.governance.bijeenkomst;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class BijeenkomstLezenTest {

    private static final String BASE = "/governance/v1/bijeenkomsten";

    @Proves({"R60", "R61", "R62", "R63", "R64"})
    @Test // T: five rounds with 5, 5, 6, 7 and 5 items
    void de_vijf_leerkringrondes_hebben_vijf_vijf_zes_zeven_en_vijf_agendapunten() {
        given().queryParam("soort", "LEERKRINGRONDE")
                .queryParam("sort", "datum")
                .get(BASE)
                .then()
                .statusCode(200)
                .body(json("gehoudenInBron", contains("2018-10", "2018-12", "2019-02", "2019-05", "2019-09")))
                .body(json("gehoudenDatum", everyItem(nullValue())))
                .body(json("aantalAgendapunten", contains(5, 5, 6, 7, 5)))
                .body(json("status", everyItem(equalTo("GEHOUDEN"))));
    }

    @Proves({"R63", "R81", "R83", "R84"})
    @Test
    void een_agendapunt_heeft_uitkomsten_en_kan_naar_een_rapportage_verwijzen() {
        String id = given().queryParam("vanDatum", "2019-05-01")
                .queryParam("totDatum", "2019-05-31")
                .get(BASE)
                .then()
                .extract()
                .path("[0].id");
        given().get(BASE + "/" + id)
                .then()
                .statusCode(200)
                .body(json("agenda.volgnummer", contains(1, 2, 3, 4, 5, 6, 7)))
                .body(json("agenda[0].terugkerend", equalTo(true)))
                .body(json("agenda[1].verwijzing.rapportage", equalTo(2)))
                .body(json("agenda[3].uitkomsten.beschikbaar", contains("OP_AANVRAAG")));
    }

    @Proves({"R72", "R74", "R79", "R80", "R81"})
    @Test // what a round was to lead to is not told as what came of it
    void een_verwachte_uitkomst_is_een_andere_dan_een_gerealiseerde() {
        uitkomst("2018-12", "CRITERIA", "GEREALISEERD", "criteria en thema’s voor de projectenaanpak opgesteld");
        uitkomst("2018-12", "PLAN", "VERWACHT", "zullen leiden tot een roadmap");
        uitkomst("2019-02", "PLAN", "VERWACHT", "om een plan van aanpak op dit thema te maken");
        uitkomst("2019-02", "KENNISDOSSIER", "GEREALISEERD", "een kennisdossier gemaakt")
                .body("uitkomsten.flatten().find { it.soort == 'KENNISDOSSIER' }.regio", equalTo("groningen"));
        uitkomst("2019-05", "DOCUMENTVERSIE", "GEREALISEERD", "een zilveren versie van de bouwstenen MDA++");
    }

    private static ValidatableResponse uitkomst(String maand, String soort, String stand, String tekst) {
        String id = given().queryParam("vanDatum", maand + "-01")
                .queryParam("totDatum", maand + "-28")
                .queryParam("soort", "LEERKRINGRONDE")
                .get(BASE)
                .path("[0].id");
        return given().get(BASE + "/" + id + "/agendapunten")
                .then()
                .statusCode(200)
                .body(
                        "uitkomsten.flatten().findAll { it.soort == '%s' && it.stand == '%s' }.tekst"
                                .formatted(soort, stand),
                        hasItem(containsString(tekst)));
    }

    @Proves("R73")
    @Test // day and month stand in the source, the year follows from the rounds around it
    void de_landelijke_bijeenkomsten_over_mda_waren_op_4_februari_en_25_maart() {
        given().queryParam("soort", "LANDELIJKE_BIJEENKOMST")
                .queryParam("sort", "datum")
                .get(BASE)
                .then()
                .statusCode(200)
                .body(json("gehoudenDatum", contains("2019-02-04", "2019-03-25")));
    }

    @Proves({"R105", "R106", "R107"})
    @Test // three tentative sessions; whether they were held the sources do not say
    void de_dialoogsessies_zijn_voorlopig_en_de_begeleider_is_niet_openbaar() {
        String id = given().queryParam("soort", "DIALOOGSESSIE")
                .get(BASE)
                .then()
                .statusCode(200)
                .body(json("geplandInBron", contains("2019-11", "2020-03", "2020-06")))
                .body(json("status", everyItem(equalTo("VOORLOPIG"))))
                .body(json("aantalAgendapunten", everyItem(nullValue())))
                .extract()
                .path("[0].id");
        given().get(BASE + "/" + id)
                .then()
                .statusCode(200)
                .body(json("duurMinuten", equalTo(150)))
                .body(json("agenda", nullValue()))
                .body(json("agendaOnbekendReden", notNullValue()))
                .body(json("begeleider", nullValue()));
        given().auth()
                .oauth2(TestTokens.user("projectleider", "twente"))
                .get(BASE + "/" + id)
                .then()
                .body(json("begeleider.weergavenaam", equalTo("Carla Veenman")));
    }
}
