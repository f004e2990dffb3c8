package nl.ghnt.projectpool.aanvraagronde;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraagronde.Ronden.RONDEN;
import static nl.ghnt.projectpool.aanvraagronde.Ronden.met;
import static nl.ghnt.projectpool.aanvraagronde.Ronden.opzet;
import static nl.ghnt.projectpool.aanvraagronde.Ronden.pad;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AanvraagrondeResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Proves({"R72", "R306", "F48"})
    @Test // limits, themes, criteria with where they come from
    void een_ronde_wordt_opgezet_en_staat_na_de_opening_vast_met_grenzen_themas_en_criteria() {
        Response concept = Ronden.maak(opzet("heel"));
        given().get(pad(concept)).then().statusCode(404);
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .get(pad(concept))
                .then()
                .statusCode(200)
                .body(json("status", equalTo("CONCEPT")))
                .body(json("geopendOp", nullValue()));

        Ronden.doe(concept, "/opening").statusCode(200).body(json("status", equalTo("OPEN")));

        given().get(pad(concept))
                .then()
                .statusCode(200)
                .body(json("status", equalTo("OPEN")))
                .body(json("versie", equalTo(1)))
                .body(json("budget", equalTo(300000.0)))
                .body(json("maximumPerRegio", equalTo(192000.0)))
                .body(json("themas", contains("PLEGERAANPAK")))
                .body(json("criteria[0].herkomst", equalTo("Synthetische leerkring")))
                .body(json("criteria.knockOut", contains(false, true)));
    }

    @Test
    void een_concept_staat_in_geen_openbare_lijst() {
        String id = Ronden.maak(opzet("verborgen")).jsonPath().getString("id");
        given().queryParam("pageSize", 100).get(RONDEN).then().body(json("id", not(hasItem(id))));
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .queryParam("pageSize", 100)
                .queryParam("status", "CONCEPT")
                .get(RONDEN)
                .then()
                .statusCode(200)
                .body(json("id", hasItem(id)));
        given().get(RONDEN + "/" + id + "/versies").then().statusCode(404);
    }

    @Proves("F48")
    @Test
    void wie_aanvroeg_kan_de_versie_van_toen_blijven_lezen() {
        Response open = Ronden.geopend(opzet("met meer geld"));
        Ronden.wijzig(open, met(opzet("met meer geld"), "budget", 400000), null)
                .statusCode(400)
                .body(json("errors.location", contains("/reden")));
        Map<String, Object> anders = opzet("met meer geld");
        anders.put("aanvragenVanaf", open.jsonPath().getString("aanvragenVanaf"));
        anders.put("aanvragenTot", open.jsonPath().getString("aanvragenTot"));
        anders.put("budget", 400000);
        Ronden.wijzig(open, anders, "Er is meer geld").statusCode(200).body(json("versie", equalTo(2)));

        given().get(pad(open) + "/versies")
                .then()
                .statusCode(200)
                .body(json("nummer", contains(1, 2)))
                .body(json("budget", contains(300000.0, 400000.0)))
                .body(json("reden", contains(nullValue(), equalTo("Er is meer geld"))));
    }

    @Proves("F48")
    @Test
    void wat_sinds_de_opening_vaststaat_wordt_niet_gewijzigd() {
        Response open = Ronden.geopend(opzet("bevroren"));
        Map<String, Object> anders = met(opzet("bevroren"), "themas", List.of("PLEGERAANPAK", "OVERIG"));
        Ronden.wijzig(open, met(anders, "documenten", List.of()), "Toch meer")
                .statusCode(409)
                .body(json("type", equalTo("/projectpool/v1/problemen/ronde-bevroren")))
                .body(json("bevroren", contains("documenten", "themas")));
        given().get(pad(open) + "/versies").then().body(json("nummer", contains(1)));
    }

    @Test
    void een_ronde_die_niet_volledig_is_gaat_niet_open_en_zegt_wat_ontbreekt() {
        Response concept = Ronden.maak(met(opzet("kaal"), "themas", List.of()));
        Ronden.doe(concept, "/opening")
                .statusCode(409)
                .body(json("type", equalTo("/projectpool/v1/problemen/ronde-onvolledig")))
                .body(json("ontbreekt", contains("themas")));
    }

    @Test
    void een_stap_die_niet_kan_zegt_wat_wel_kan() {
        Response gesloten = Ronden.doe(Ronden.geopend(opzet("dicht")), "/sluiting")
                .statusCode(200)
                .extract()
                .response();
        Ronden.doe(gesloten, "/opening")
                .statusCode(409)
                .body(json("huidigeStatus", equalTo("GESLOTEN")))
                .body(json("mogelijk", contains("WIJZIGEN", "INLEZEN", "BESLUITEN")));
    }

    @Test
    void een_ronde_sluit_vanzelf_en_dan_vindt_de_lijst_haar_bij_de_gesloten() {
        Map<String, Object> kort =
                met(opzet("kort"), "aanvragenTot", Instant.now().plusSeconds(3).toString());
        Response open = Ronden.geopend(kort);
        String id = open.jsonPath().getString("id");
        await().atMost(PATIENCE).untilAsserted(() -> given().get(pad(open))
                .then()
                .body(json("status", equalTo("GESLOTEN")))
                .body(json("geslotenOp", equalTo(open.jsonPath().getString("aanvragenTot")))));
        given().queryParam("status", "GESLOTEN")
                .queryParam("pageSize", 100)
                .get(RONDEN)
                .then()
                .body(json("id", hasItem(id)));
        given().queryParam("status", "OPEN")
                .queryParam("pageSize", 100)
                .get(RONDEN)
                .then()
                .body(json("id", not(hasItem(id))));
        given().queryParam("gewijzigdSinds", open.jsonPath().getString("aanvragenTot"))
                .queryParam("pageSize", 100)
                .get(RONDEN)
                .then()
                .body(json("id", hasItem(id)));
    }

    @Test
    void alles_wat_niet_klopt_wordt_tegelijk_gezegd() {
        Map<String, Object> fout = met(met(opzet("fout"), "minimumPerAanvraag", 200000), "themas", List.of("NERGENS"));
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType("application/json")
                .body(fout)
                .post(RONDEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/minimumPerAanvraag", "/minimumPerAanvraag", "/themas/0")));
    }

    @Test
    void alleen_het_programmateam_zet_een_ronde_op() {
        given().auth()
                .oauth2(TestTokens.user("projectleider", "twente"))
                .contentType("application/json")
                .body(opzet("van een ander"))
                .post(RONDEN)
                .then()
                .statusCode(403);
    }
}
