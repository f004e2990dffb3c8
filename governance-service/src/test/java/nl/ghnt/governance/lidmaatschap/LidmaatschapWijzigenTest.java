package nl.ghnt.governance.lidmaatschap;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** R37: members can be added later. All persons here are synthetic. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R37")
class LidmaatschapWijzigenTest {

    private static final String BASE = "/governance/v1/lidmaatschappen";

    private static String person() {
        return as("programmateam")
                .body(Map.of("voorletters", "S.", "achternaam", "Synthetisch"))
                .post("/governance/v1/personen")
                .then()
                .statusCode(201)
                .body(json("weergavenaam", equalTo("S. Synthetisch")))
                .extract()
                .path("id");
    }

    private static Map<String, Object> member(String gremium, String organisatie, List<String> niveaus) {
        Map<String, Object> body = new HashMap<>();
        body.put("soort", "LID");
        body.put("gremium", gremium);
        body.put("organisatie", organisatie);
        body.put("persoon", person());
        body.put("niveaus", niveaus);
        body.put("beginGeldigheid", "2021-01-01");
        return body;
    }

    private static ValidatableResponse record(Map<String, Object> body) {
        return as("programmateam").body(body).post(BASE).then();
    }

    @Proves({"R25", "R39", "R40"})
    @Test
    void een_lid_vertegenwoordigt_een_organisatie_en_heeft_het_niveau_van_het_gremium() {
        record(member("stuurgroep", "politie", List.of("BESTUURLIJK"))).statusCode(201);
        record(member("kernteam", "om", List.of("TACTISCH", "OPERATIONEEL"))).statusCode(201);
        record(member("stuurgroep", null, List.of("TACTISCH")))
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/organisatie", "/niveaus")));
        record(member("kernteam", null, List.of()))
                .statusCode(400)
                .body(json("errors.location", containsInAnyOrder("/organisatie", "/niveaus")));
        record(member("kernteam", "om", List.of("BESTUURLIJK")))
                .statusCode(400)
                .body(json("errors.location", contains("/niveaus")));
    }

    @Proves("R36")
    @Test // invariant T: one holder at a time, also when the new one is added later
    void een_functie_met_een_plaats_heeft_een_houder_tegelijk() {
        Map<String, Object> body = new HashMap<>(Map.of("soort", "FUNCTIEHOUDER", "functie", "programmadirecteur"));
        body.put("persoon", person());
        body.put("beginGeldigheid", "2021-06-01");
        record(body).statusCode(409).body(json("type", endsWith("/problemen/functie-bezet")));
    }

    @Proves("R48")
    @Test
    void van_een_functie_met_drie_plaatsen_is_er_plaats_voor_drie() {
        Map<String, Object> body = new HashMap<>(Map.of("soort", "FUNCTIEHOUDER", "functie", "regioadviseur"));
        body.put("beginGeldigheid", "2030-01-01");
        body.put("eindeGeldigheid", "2031-01-01");
        for (int place = 1; place <= 3; place++) {
            body.put("persoon", person());
            record(body).statusCode(201);
        }
        record(body).statusCode(409);
    }

    @Proves("R115")
    @Test // experience experts never
    void van_ervaringsdeskundigen_wordt_geen_persoon_vastgelegd() {
        Map<String, Object> body =
                new HashMap<>(Map.of("soort", "LID", "gremium", "spiegelgroep-ervaringsdeskundigen"));
        body.put("persoon", person());
        body.put("beginGeldigheid", "2021-01-01");
        record(body).statusCode(409).body(json("type", endsWith("/problemen/leden-niet-vastgelegd")));
        body.put("soort", "FUNCTIEHOUDER");
        body.remove("gremium");
        body.put("functie", "ervaringsdeskundige");
        record(body).statusCode(409).body(json("type", endsWith("/problemen/leden-niet-vastgelegd")));
    }

    @Test // C2: never two posts of one client at once
    void een_organisatie_is_opdrachtgever_met_een_functie_tegelijk() {
        Map<String, Object> body = new HashMap<>(Map.of("soort", "LID", "gremium", "opdrachtgevers"));
        body.put("organisatie", "vws");
        body.put("functie", "minister-vws");
        body.put("beginGeldigheid", "2021-01-01");
        body.put("eindeGeldigheid", "2021-02-01");
        record(body).statusCode(409).body(json("type", endsWith("/problemen/opdrachtgever-overlapt")));
    }

    @Test
    void wie_al_bij_het_gremium_hoort_wordt_niet_nog_eens_vastgelegd() {
        Map<String, Object> body = member("kernteam", "reclassering", List.of("TACTISCH"));
        record(body).statusCode(201);
        record(body).statusCode(409).body(json("type", endsWith("/problemen/lidmaatschap-overlapt")));
    }

    @Test // ARCHITECTURE 4: a corrected fact points to its correction; what was known stays askable
    void beeindigen_bewaart_wat_eerder_bekend_was() {
        ValidatableResponse recorded = record(member("kernteam", "politie", List.of("OPERATIONEEL")));
        String id = at(recorded.extract().response(), "id");
        String knownAt = at(recorded.extract().response(), "geregistreerdOp");
        String etag = recorded.extract().header("ETag");
        String next = as("programmateam")
                .header("If-Match", etag)
                .body(Map.of("eindeGeldigheid", "2021-07-01"))
                .post(BASE + "/" + id + "/beeindiging")
                .then()
                .statusCode(201)
                .body(json("eindeGeldigheid", equalTo("2021-07-01")))
                .body(json("vervangt", equalTo(id)))
                .extract()
                .path("id");
        given().get(BASE + "/" + id)
                .then()
                .body(json("vervallenOp", notNullValue()))
                .body(json("eindeGeldigheid", nullValue()));
        String then = "2021-09-01";
        given().queryParam("gremium", "kernteam")
                .queryParam("organisatie", "politie")
                .queryParam("geldigOp", then)
                .queryParam("beschikbaarOp", knownAt)
                .get(BASE)
                .then()
                .body(json("id", contains(id)));
        given().queryParam("gremium", "kernteam")
                .queryParam("organisatie", "politie")
                .queryParam("geldigOp", then)
                .get(BASE)
                .then()
                .header("X-Total-Count", "0");
        as("programmateam")
                .header("If-Match", "\"0\"")
                .body(Map.of("eindeGeldigheid", "2021-08-01"))
                .post(BASE + "/" + next + "/beeindiging")
                .then()
                .statusCode(409);
    }

    @Test
    void alle_fouten_staan_in_een_antwoord() {
        Map<String, Object> body = new HashMap<>(Map.of("soort", "LID", "functie", "paus", "organisatie", "curie"));
        body.put("beginGeldigheid", "2021-01-01");
        body.put("eindeGeldigheid", "2021-01-01");
        record(body)
                .statusCode(400)
                .body(json(
                        "errors.location",
                        containsInAnyOrder("/gremium", "/functie", "/organisatie", "/eindeGeldigheid")));
    }

    @Test
    void zonder_het_programmateam_wordt_niets_vastgelegd() {
        Map<String, Object> body = member("stuurgroep", "om", List.of("BESTUURLIJK"));
        given().contentType("application/json").body(body).post(BASE).then().statusCode(401);
        as("stuurgroep").body(body).post(BASE).then().statusCode(403);
        given().get("/governance/v1/personen").then().statusCode(401);
    }
}
