package nl.ghnt.regions.netwerk;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.post;
import static nl.ghnt.regions.Wie.projectleider;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RegionaleBijeenkomstResourceTest {

    private static final String BIJEENKOMSTEN = "/regionale-bijeenkomsten";
    private static final String OPGAVE = """
            {"soort": "ZORG_EN_VEILIGHEID", "titel": "Zorg en Veiligheid (synthetisch)", "geplandeDatum": "2021-04-01",
             "gehoudenDatum": %s, "agenda": "Regiovisie"}""";
    private static final String GEPLAND = OPGAVE.formatted("null");
    private static final String GEHOUDEN = OPGAVE.formatted("\"2021-04-08\"");

    private static Response gepland(String regio) {
        return maak(
                projectleider(regio),
                BIJEENKOMSTEN,
                "{\"regio\": \"" + regio + "\", \"bijeenkomst\": " + GEPLAND + "}");
    }

    private static String pad(Response bijeenkomst) {
        return BIJEENKOMSTEN + "/" + at(bijeenkomst, "id");
    }

    @Proves({"R155", "R326"})
    @Test // planned and actual day are two
    void een_bijeenkomst_wordt_gepland_en_op_een_andere_dag_gehouden() {
        Response bijeenkomst = gepland("twente");
        put(projectleider("twente"), bijeenkomst, pad(bijeenkomst), GEHOUDEN)
                .statusCode(200)
                .body(json("status", equalTo("GEHOUDEN")))
                .body(json("geplandeDatum", equalTo("2021-04-01")))
                .body(json("gehoudenDatum", equalTo("2021-04-08")));

        niemand()
                .queryParam("soort", "ZORG_EN_VEILIGHEID")
                .queryParam("regio", "twente")
                .queryParam("vanDatum", "2021-04-08")
                .queryParam("totDatum", "2021-04-08")
                .get(BIJEENKOMSTEN)
                .then()
                .statusCode(200)
                .body(json("id", contains((String) at(bijeenkomst, "id"))));
    }

    @Test
    void afgelasten_kan_tot_zij_is_gehouden() {
        Response bijeenkomst = gepland("drenthe");
        String reden = "{\"reden\": \"Te weinig deelnemers\"}";
        Response afgelast = post(projectleider("drenthe"), bijeenkomst, pad(bijeenkomst) + "/afgelasting", reden)
                .statusCode(200)
                .body(json("status", equalTo("AFGELAST")))
                .extract()
                .response();
        put(projectleider("drenthe"), afgelast, pad(bijeenkomst), GEHOUDEN)
                .statusCode(409)
                .body(json("type", endsWith("/bijeenkomst-status")));

        Response andere = gepland("drenthe");
        Response gehouden = put(projectleider("drenthe"), andere, pad(andere), GEHOUDEN)
                .extract()
                .response();
        post(projectleider("drenthe"), gehouden, pad(andere) + "/afgelasting", reden)
                .statusCode(409)
                .body(json("huidigeStatus", equalTo("GEHOUDEN")));
    }

    @Proves("R135")
    @Test
    void alleen_de_eigen_regio_schrijft_met_de_versie_die_zij_zag() {
        Response bijeenkomst = gepland("zeeland");

        put(projectleider("twente"), bijeenkomst, pad(bijeenkomst), GEHOUDEN).statusCode(403);
        projectleider("zeeland").body(GEHOUDEN).put(pad(bijeenkomst)).then().statusCode(428);
        put(projectleider("zeeland"), bijeenkomst, pad(bijeenkomst), GEHOUDEN).statusCode(200);
        put(projectleider("zeeland"), bijeenkomst, pad(bijeenkomst), GEHOUDEN).statusCode(412);
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        projectleider("utrecht")
                .body("{\"bijeenkomst\": {\"soort\": \"BORREL\", \"titel\": \"\", \"wie\": \"x\"}}")
                .post(BIJEENKOMSTEN)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems("/regio", "/bijeenkomst/soort", "/bijeenkomst/titel", "/bijeenkomst/wie")));
        projectleider("utrecht")
                .body("""
                        {"regio": "utrecht", "bijeenkomst": {"soort": "OVERIG", "titel": "x", "netwerk": "%s",
                         "gehoudenDatum": "2100-01-01"}}""".formatted(new UUID(7, 7)))
                .post(BIJEENKOMSTEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/bijeenkomst/gehoudenDatum", "/bijeenkomst/netwerk")));
        projectleider("utrecht")
                .body("{\"regio\": \"utrecht\", \"bijeenkomst\": {\"soort\": \"OVERIG\", \"titel\": \"x\"}}")
                .post(BIJEENKOMSTEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/bijeenkomst/geplandeDatum")));
    }

    @Test
    void een_lijst_en_een_bijeenkomst_kosten_weinig_opdrachten_aan_de_database() {
        String pad = pad(gepland("flevoland"));

        assertThat(Statements.during(() -> niemand().queryParam("pageSize", 1).get(BIJEENKOMSTEN)))
                .isLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> niemand().get(pad))).isEqualTo(1);
    }
}
