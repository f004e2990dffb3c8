package nl.ghnt.regions.pilot;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.maak;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.post;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static nl.ghnt.regions.Wie.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
class WerkzaamElementResourceTest {

    private static final String ELEMENTEN = "/werkzame-elementen";
    private static final String INHOUD = """
        {"titel": "Samen aan tafel (synthetisch)", "beschrijving": "Eerst 100%% veiligheid: %s",
         "themas": ["TRAUMASCREENING", "MDA_PLUS_PLUS"], "pilot": null}\
        """;

    private static Response concept(String regio, String tekst) {
        return maak(
                projectleider(regio),
                ELEMENTEN,
                "{\"regio\": \"" + regio + "\", \"inhoud\": " + INHOUD.formatted(tekst) + "}");
    }

    private static String pad(Response element) {
        return ELEMENTEN + "/" + at(element, "id");
    }

    @Proves("R148")
    @Test // a concept is of the region alone
    void een_concept_bestaat_alleen_voor_de_eigen_regio_en_het_programmateam() {
        Response concept = concept("twente", "alleen van ons");
        String id = at(concept, "id");

        niemand().get(pad(concept)).then().statusCode(404);
        projectleider("drenthe").get(pad(concept)).then().statusCode(404);
        projectleider("twente").get(pad(concept)).then().statusCode(200).body(json("status", equalTo("CONCEPT")));
        programmateam().get(pad(concept)).then().statusCode(200);
        niemand().queryParam("regio", "twente").get(ELEMENTEN).then().body(json("id", not(hasItem(id))));
        projectleider("drenthe")
                .queryParam("regio", "twente")
                .get(ELEMENTEN)
                .then()
                .body(json("id", not(hasItem(id))));
        projectleider("twente")
                .queryParam("regio", "twente")
                .get(ELEMENTEN)
                .then()
                .body(json("id", hasItem(id)));
    }

    @Proves({"R145", "R215"})
    @Test // shared with all regions, and public
    void wat_gedeeld_is_leest_iedereen_en_is_te_vinden_op_tekst_thema_en_regio() {
        Response concept = concept("zeeland", "Kenmerk_zoekwoord");
        String id = at(concept, "id");
        post(projectleider("zeeland"), concept, pad(concept) + "/deling", null)
                .statusCode(200)
                .body(json("status", equalTo("GEDEELD")))
                .body(json("gedeeldOp", notNullValue()));

        niemand().get(pad(concept)).then().statusCode(200);
        niemand()
                .queryParam("tekst", "kenmerk_ZOEK")
                .queryParam("thema", "MDA_PLUS_PLUS")
                .queryParam("regio", "zeeland")
                .get(ELEMENTEN)
                .then()
                .body(json("id", contains(id)));
        niemand().queryParam("tekst", "kenmerk%woord").get(ELEMENTEN).then().body(json("id", not(hasItem(id))));
        niemand()
                .queryParam("thema", "LOVERBOYS_EN_MENSENHANDEL")
                .get(ELEMENTEN)
                .then()
                .body(json("id", not(hasItem(id))));
        niemand().accept("text/csv").get(ELEMENTEN).then().statusCode(200).body(containsString(id));
    }

    @Test
    void anderen_horen_pas_van_een_element_als_het_gedeeld_is() {
        Response concept = concept("flevoland", "spoor");
        Response gewijzigd = put(projectleider("flevoland"), concept, pad(concept), INHOUD.formatted("anders"))
                .statusCode(200)
                .extract()
                .response();
        Response gedeeld = post(projectleider("flevoland"), gewijzigd, pad(concept) + "/deling", null)
                .statusCode(200)
                .extract()
                .response();
        put(projectleider("flevoland"), gedeeld, pad(concept), INHOUD.formatted("beter"))
                .statusCode(200);

        programmateam()
                .get(pad(concept) + "/audittrail")
                .then()
                .body(json(
                        "handeling",
                        contains(
                                "werkzaam-element.gemaakt",
                                "werkzaam-element.gewijzigd",
                                "werkzaam-element.gedeeld.v1",
                                "werkzaam-element.gedeeld.v1")));
    }

    @Test
    void delen_kan_een_keer_en_alleen_door_de_eigen_regio() {
        Response concept = concept("utrecht", "delen");

        post(projectleider("haaglanden"), concept, pad(concept) + "/deling", null)
                .statusCode(404);
        post(programmateam(), concept, pad(concept) + "/deling", null).statusCode(403);
        Response gedeeld = post(projectleider("utrecht"), concept, pad(concept) + "/deling", null)
                .statusCode(200)
                .extract()
                .response();
        post(projectleider("utrecht"), gedeeld, pad(concept) + "/deling", null)
                .statusCode(409)
                .body(json("type", endsWith("/al-gedeeld")));
        put(projectleider("utrecht"), concept, pad(concept), INHOUD.formatted("te laat"))
                .statusCode(412);
        projectleider("utrecht")
                .body(INHOUD.formatted("zonder versie"))
                .put(pad(concept))
                .then()
                .statusCode(428);
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        projectleider("utrecht")
                .body("{\"regio\": \"utrecht\", \"inhoud\": {\"titel\": \"\", \"themas\": [\"mda++\"], \"naam\": 1}}")
                .post(ELEMENTEN)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems("/inhoud/titel", "/inhoud/beschrijving", "/inhoud/themas/0", "/inhoud/naam")));
        String onbekend = INHOUD.formatted("x").replace("\"pilot\": null", "\"pilot\": \"" + new UUID(7, 7) + "\"");
        projectleider("utrecht")
                .body("{\"regio\": \"utrecht\", \"inhoud\": " + onbekend + "}")
                .post(ELEMENTEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItem("/inhoud/pilot")));
    }

    @Test
    void een_lijst_en_een_element_kosten_weinig_opdrachten_aan_de_database() {
        Response concept = concept("groningen", "tellen");

        assertThat(Statements.during(() ->
                        projectleider("groningen").queryParam("pageSize", 1).get(ELEMENTEN)))
                .isLessThanOrEqualTo(3); // one of them asks for the appointment
        assertThat(Statements.during(() -> projectleider("groningen").get(pad(concept))))
                .isEqualTo(2);
    }

    @Proves("R148")
    @Test // what was a concept then, was for others not there then
    void wat_toen_nog_een_concept_was_bestaat_voor_anderen_van_toen_niet() {
        Response concept = concept("haaglanden", "toen nog van ons");
        String toen = at(concept, "gewijzigdOp");
        String id = at(concept, "id");
        post(projectleider("haaglanden"), concept, pad(concept) + "/deling", null)
                .statusCode(200);

        niemand().queryParam("beschikbaarOp", toen).get(pad(concept)).then().statusCode(404);
        niemand().queryParam("beschikbaarOp", toen).get(ELEMENTEN).then().body(json("id", not(hasItem(id))));
        projectleider("haaglanden")
                .queryParam("beschikbaarOp", toen)
                .get(pad(concept))
                .then()
                .statusCode(200)
                .body(json("status", equalTo("CONCEPT")))
                .body(json("gedeeldOp", nullValue()));
    }
}
