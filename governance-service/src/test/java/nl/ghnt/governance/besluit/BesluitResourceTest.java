package nl.ghnt.governance.besluit;

import static io.restassured.RestAssured.given;
import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.change;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.publish;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

/** R29: only the stuurgroep decides. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R29")
class BesluitResourceTest {

    private static final String BASE = "/governance/v1/besluiten";

    private static String heldItem(String gremium) {
        String meeting = plan(gremium, today().minusDays(3), false);
        String item = addItem(meeting);
        hold(meeting, today().minusDays(2));
        publish(meeting);
        return item;
    }

    @Test
    void de_stuurgroep_besluit_over_een_punt_van_een_gehouden_bijeenkomst() {
        String item = heldItem("stuurgroep");
        String id = decide(item, "ANDERS", today().minusDays(2))
                .statusCode(201)
                .body(json("gremium", equalTo("stuurgroep")))
                .body(json("soort", equalTo("BESLUIT")))
                .body(json("status", equalTo("GENOMEN")))
                .body(json("uitkomst", equalTo("ANDERS")))
                .body(json("besluitdatum", equalTo(today().minusDays(2).toString())))
                .extract()
                .path("id");
        as("stuurgroep").get(BASE + "/" + id).then().statusCode(200).header("ETag", notNullValue());
        as("programmateam")
                .get(BASE + "/" + id + "/audittrail")
                .then()
                .body(json("handeling", contains("besluit.genomen.v1")))
                .body(json("actor", contains("stuurgroep")));
    }

    @Test
    void over_een_agendapunt_wordt_een_keer_besloten() {
        String item = heldItem("stuurgroep");
        String id = at(
                decide(item, "VASTGESTELD", today()).statusCode(201).extract().response(), "id");
        decide(item, "TERUGGEGEVEN", today())
                .statusCode(409)
                .body(json("type", endsWith("/problemen/al-besloten")))
                .body(json("besluit", equalTo(id)));
    }

    @Test
    void ook_als_meer_mensen_tegelijk_besluiten_is_er_een_besluit() {
        String item = heldItem("stuurgroep");
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> decide(item, "VASTGESTELD", today()).extract().statusCode()))
                .toList();
        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void over_een_punt_van_een_ander_gremium_besluit_de_stuurgroep_niet() {
        decide(heldItem("kernteam"), "VASTGESTELD", today())
                .statusCode(409)
                .body(json("type", endsWith("/problemen/alleen-stuurgroep-besluit")));
    }

    @Test
    void voor_de_bijeenkomst_gehouden_is_is_er_geen_besluit() {
        String meeting = plan("stuurgroep", today().minusDays(1), false);
        String item = addItem(meeting);
        decide(item, "VASTGESTELD", today())
                .statusCode(409)
                .body(json("type", endsWith("/problemen/bijeenkomst-niet-gehouden")));
        change(meeting, "afgelasting", Map.of("reden", "Ziekte (synthetisch)")).statusCode(200);
        decide(item, "VASTGESTELD", today()).statusCode(409);
    }

    @Test
    void een_besluit_ligt_niet_voor_de_bijeenkomst_en_niet_in_de_toekomst() {
        String item = heldItem("stuurgroep");
        decide(item, "VASTGESTELD", today().minusDays(3))
                .statusCode(409)
                .body(json("type", endsWith("/problemen/besluit-voor-bijeenkomst")));
        decide(item, "VASTGESTELD", today().plusDays(1))
                .statusCode(400)
                .body(json("errors.location", contains("/besluitdatum")));
    }

    @Test
    void een_onbekend_agendapunt_en_alle_andere_fouten_zijn_400() {
        decide(UUID.randomUUID().toString(), "VASTGESTELD", today())
                .statusCode(400)
                .body(json("errors.location", contains("/agendapunt")));
        as("stuurgroep")
                .body(Map.of("agendapunt", "x", "uitkomst", "MISSCHIEN", "reden", "y"))
                .post(BASE)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location", containsInAnyOrder("/agendapunt", "/uitkomst", "/reden", "/besluitdatum")));
    }

    @Test
    void alleen_wie_bij_de_stuurgroep_hoort_legt_een_besluit_vast() {
        Map<String, String> body =
                Map.of("agendapunt", heldItem("stuurgroep"), "uitkomst", "ANDERS", "besluitdatum", today().toString());
        given().contentType("application/json").body(body).post(BASE).then().statusCode(401);
        for (String role : List.of("programmateam", "kernteam", "opdrachtgever", "beheerder", "projectleider")) {
            as(role).body(body).post(BASE).then().statusCode(403);
        }
    }

    @Proves("R20")
    @Test // C2: by the clients jointly, with the posts of that moment and a partial date
    void het_besluit_van_april_2018_namen_de_opdrachtgevers_met_de_functies_van_toen() {
        given().queryParam("gremium", "opdrachtgevers")
                .get(BASE)
                .then()
                .statusCode(200)
                .body(json("besluitInBron", contains("2018-04")))
                .body(json("besluitdatum", contains(nullValue())))
                .body(json("[0].doorOrganisaties", containsInAnyOrder("vws", "jenv", "vng")))
                .body(json("[0].doorFuncties", containsInAnyOrder("minister-vws", "minister-voor-rechtsbescherming")))
                .body(json("[0].bron.document", equalTo("wie-is-wie-oud")));
    }

    @Proves("R38")
    @Test // C10: planned is not taken
    void van_de_vaststelling_van_het_tweede_rapport_is_alleen_de_geplande_dag_bekend() {
        given().queryParam("status", "GEPLAND")
                .get(BASE)
                .then()
                .statusCode(200)
                .body(json("geplandInBron", contains("2019-05-29")))
                .body(json("besluitdatum", contains(nullValue())))
                .body(json("rapportageNummer", contains(2)))
                .body(json("[0].onbekendReden", notNullValue()));
    }
}
