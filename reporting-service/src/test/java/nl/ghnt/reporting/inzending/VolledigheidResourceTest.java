package nl.ghnt.reporting.inzending;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.projectleider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class VolledigheidResourceTest {

    @Inject
    Register register;

    private String uitvraag;

    @BeforeEach
    void open() {
        register.vertel();
        uitvraag = at(Ronde.openUitvraag(), "id");
    }

    @Test
    void wie_er_ontbreekt_staat_er_bij_naam_in_en_elke_regio_heeft_een_regel() {
        Ronde.geaccepteerd(uitvraag, "twente", Ronde.ANTWOORDEN);
        Ronde.geefTerug(Ronde.ingediend(uitvraag, "drenthe", Ronde.ANTWOORDEN), "Vul aan");
        Ronde.begin(uitvraag, "groningen");

        programmateam()
                .get(pad())
                .then()
                .statusCode(200)
                .body(json("verwacht", equalTo(28)))
                .body(json("ontvangen", equalTo(2)))
                .body(json("geaccepteerd", equalTo(1)))
                .body(json("opTijd", equalTo(2)))
                .body(json("teLaat", equalTo(0)))
                .body(json("percentageOntvangen", equalTo(7.1)))
                .body(json("percentageGeaccepteerd", equalTo(3.6)))
                .body(json("synthetisch", equalTo(true)))
                .body(json("ontbrekend", hasSize(26)))
                .body(json("ontbrekend", hasItem("Groningen")))
                .body(json("ontbrekend", not(hasItem("Drenthe"))))
                .body(json("regios", hasSize(28)))
                .body("regios.find { it.regio == 'twente' }.status", equalTo("GEACCEPTEERD"))
                .body("regios.find { it.regio == 'drenthe' }.status", equalTo("TERUGGEGEVEN"))
                .body("regios.find { it.regio == 'groningen' }.status", equalTo("CONCEPT"))
                .body("regios.find { it.regio == 'utrecht' }.status", equalTo("NIET_BEGONNEN"))
                .body("regios.find { it.regio == 'utrecht' }.teLaat", nullValue())
                .body("regios.find { it.regio == 'utrecht' }.projectleider", nullValue());
    }

    @Proves("R138")
    @Test // a vacancy explains why nothing came
    void een_regel_zegt_hoe_de_post_van_projectleider_ervoor_staat() {
        register.projectleiderpost("zeeland", "VACANT");

        programmateam()
                .get(pad())
                .then()
                .body("regios.find { it.regio == 'zeeland' }.projectleider", equalTo("VACANT"));
    }

    @Test // a correction does not take a region out of the accepted ones
    void een_correctie_haalt_een_regio_niet_uit_de_geaccepteerde() {
        Ronde.corrigeer(Ronde.geaccepteerd(uitvraag, "twente", Ronde.ANTWOORDEN), "Fase was verkeerd");

        programmateam()
                .get(pad())
                .then()
                .body(json("geaccepteerd", equalTo(1)))
                .body("regios.find { it.regio == 'twente' }.status", equalTo("CONCEPT"));
    }

    @Test
    void te_laat_telt_als_ontvangen_en_niet_als_op_tijd() {
        Map<String, Object> opening = Ronde.opening(Ronde.vrijgegevenVragenlijst(), Ronde.vrijePeriode());
        opening.put("sluitingsdatum", "2022-01-31");
        String verlopen = at(Ronde.open(opening).extract().response(), "id");
        Ronde.ingediend(verlopen, "twente", Ronde.ANTWOORDEN);

        programmateam()
                .get("/reporting/v1/uitvragen/" + verlopen + "/volledigheid")
                .then()
                .body(json("ontvangen", equalTo(1)))
                .body(json("opTijd", equalTo(0)))
                .body(json("teLaat", equalTo(1)));
    }

    @Test
    void een_projectleider_ziet_de_aantallen_en_de_eigen_regio() {
        Ronde.ingediend(uitvraag, "drenthe", Ronde.ANTWOORDEN);

        projectleider("twente")
                .get(pad())
                .then()
                .statusCode(200)
                .body(json("ontvangen", equalTo(1)))
                .body(json("regios.regio", contains("twente")))
                .body(json("ontbrekend", contains("Twente")));
    }

    @Test
    void volledigheid_is_niet_openbaar_en_wel_voor_wie_erover_gaat() {
        given().get(pad()).then().statusCode(401);
        given().auth().oauth2(TestTokens.withoutRole()).get(pad()).then().statusCode(403);
        as("beoordelaar").get(pad()).then().statusCode(403);
        for (String role : new String[] {"kernteam", "stuurgroep", "opdrachtgever"}) {
            as(role).get(pad()).then().statusCode(200).body(json("regios", hasSize(28)));
        }
        given().auth()
                .oauth2(TestTokens.machine("reporting:lezen"))
                .get(pad())
                .then()
                .statusCode(200);
        programmateam()
                .get("/reporting/v1/uitvragen/01890000-0000-7000-8000-000000000000/volledigheid")
                .then()
                .statusCode(404);
    }

    @Test
    void de_etag_verandert_als_er_een_inzending_bij_komt() {
        String before = programmateam().get(pad()).header("ETag");
        programmateam().header("If-None-Match", before).get(pad()).then().statusCode(304);

        Ronde.begin(uitvraag, "twente");

        programmateam().header("If-None-Match", before).get(pad()).then().statusCode(200);
    }

    private String pad() {
        return "/reporting/v1/uitvragen/" + uitvraag + "/volledigheid";
    }
}
