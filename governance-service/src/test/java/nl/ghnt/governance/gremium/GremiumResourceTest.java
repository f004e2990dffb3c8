package nl.ghnt.governance.gremium;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GremiumResourceTest {

    @Proves({"R11", "R12", "R14", "R16"})
    @Test // victim, professionals, clients, and around those five bodies in order
    void de_besturing_is_een_geheel_van_ringen_om_het_slachtoffer() {
        given().get("/governance/v1/ringen")
                .then()
                .statusCode(200)
                .body(json("nummer", contains(0, 1, 2, 3)))
                .body(json("[0].gremia", equalTo(java.util.List.of())))
                .body(json("[2].gremia.code", contains("opdrachtgevers")))
                .body(json(
                        "[3].gremia.code",
                        contains(
                                "stuurgroep", "kernteam", "leerkringen", "regionale-projectleiders", "programmateam")));
    }

    @Proves("R12")
    @Test
    void de_ringen_kunnen_ook_van_buiten_naar_binnen() {
        given().queryParam("sort", "-nummer")
                .get("/governance/v1/ringen")
                .then()
                .statusCode(200)
                .body(json("nummer", contains(3, 2, 1, 0)));
    }

    @Proves("R11")
    @Test // nothing is kept about the victim
    void in_de_binnenste_ring_staat_geen_gremium() {
        given().queryParam("metGremia", false)
                .get("/governance/v1/ringen")
                .then()
                .statusCode(200)
                .body(json("nummer", hasItem(0)))
                .body(json("nummer", not(hasItem(3))));
    }

    @Test
    void een_ring_komt_mee_met_haar_eigen_moment_van_vastlegging() {
        String moment = given().get("/governance/v1/ringen").path("[0].geregistreerdOp");
        given().queryParam("gewijzigdSinds", moment)
                .get("/governance/v1/ringen")
                .then()
                .statusCode(200)
                .body(json("nummer", hasItem(0)));
    }

    @Test
    void gremia_zijn_te_vinden_op_een_deel_van_hun_naam_en_op_hun_ring() {
        given().queryParam("naam", "STUUR")
                .get("/governance/v1/gremia")
                .then()
                .statusCode(200)
                .body(json("code", hasItem("stuurgroep")))
                .body(json("code", not(hasItem("kernteam"))));
        given().queryParam("ring", 2)
                .get("/governance/v1/gremia")
                .then()
                .statusCode(200)
                .body(json("code", contains("opdrachtgevers")));
    }

    @Proves({"R26", "R27", "R28", "R29", "R37"})
    @Test
    void de_stuurgroep_heeft_vier_taken_en_een_ledenlijst_die_onbekend_is_met_de_reden() {
        given().get("/governance/v1/gremia/stuurgroep")
                .then()
                .statusCode(200)
                .body(json("taken.volgnummer", contains(1, 2, 3, 4)))
                .body(json("taken[1].tekst", equalTo("spreken hun eigen achterban aan")))
                .body(json("taken[3].tekst", equalTo("De stuurgroep neemt besluiten en creëert doorbraken.")))
                .body(json("missie", notNullValue()))
                .body(json("ledenlijstVolledig", equalTo(false)))
                .body(json("ledenlijstOnbekendReden", notNullValue()));
    }

    @Proves({"R41", "R43", "R44"})
    @Test
    void het_kernteam_heeft_de_taken_die_de_bron_noemt() {
        given().get("/governance/v1/gremia/kernteam")
                .then()
                .statusCode(200)
                .body(json(
                        "taken.tekst",
                        contains(
                                startsWith("Het kernteam bewaakt de aansluiting van de eigen organisaties"),
                                startsWith("agendeert knelpunten en best practices"),
                                containsString("met kennis in het uitvoeren van het eigen actieplan"),
                                containsString("aanjagen en aanspreken van partners"))));
    }

    @Proves("R53")
    @Test
    void in_de_leerkringen_hoort_men_ook_van_landelijke_ontwikkelingen() {
        given().get("/governance/v1/gremia/leerkringen")
                .then()
                .statusCode(200)
                .body(json("taken.tekst", hasItem(containsString("geïnformeerd over landelijke ontwikkelingen"))));
    }

    @Proves("R115")
    @Test // sources say seven and eight; both stand, with their source
    void tegenstrijdige_aantallen_staan_naast_elkaar() {
        given().get("/governance/v1/gremia/spiegelgroep-ervaringsdeskundigen")
                .then()
                .statusCode(200)
                .body(json("aangekondigdeAantallen.aantal", contains(7, 8)))
                .body(json("ring", nullValue()))
                .body(json("ledenNietOpenbaar", equalTo(true)));
    }

    @Proves("R327")
    @Test // thirty stands in two documents; neither page has a date
    void elk_aantal_projectleiders_noemt_zijn_bronnen() {
        given().get("/governance/v1/gremia/regionale-projectleiders")
                .then()
                .body(json("aangekondigdeAantallen.aantal", contains(30, 30, 28)))
                .body(json(
                        "aangekondigdeAantallen.bron.document",
                        contains("wie-is-wie-oud", "voortgang", "wie-is-wie-nieuw")))
                .body(json("aangekondigdeAantallen.peil", everyItem(nullValue())));
    }

    @Proves("R328")
    @Test // the sentence is about experience experts, not about this group
    void van_de_spiegelgroep_zijn_missie_en_taken_onbekend() {
        given().get("/governance/v1/gremia/spiegelgroep-ervaringsdeskundigen")
                .then()
                .body(json("missie", nullValue()))
                .body(json("missieBron", nullValue()))
                .body(json("taken", hasSize(0)))
                .body(json("opmerking", containsString("Missie en taken zijn onbekend")));
        given().get("/governance/v1/functies/ervaringsdeskundige")
                .then()
                .body(json("opmerking", containsString("knelpunten te benoemen en oplossingsrichtingen te wijzen")));
    }

    @Proves({"R9", "R17"})
    @Test // bodies exist from their own day on
    void de_commissie_bestaat_vanaf_de_dag_van_haar_instelling() {
        given().queryParam("geldigOp", "2019-01-21")
                .get("/governance/v1/gremia")
                .then()
                .statusCode(200)
                .body(json("code", hasItems("stuurgroep")))
                .body(json("code", not(hasItems("commissie-onderzoeksprogramma"))));
        given().queryParam("geldigOp", "2019-01-22")
                .get("/governance/v1/gremia")
                .then()
                .body(json("code", hasItems("commissie-onderzoeksprogramma")));
    }

    @Proves("R327")
    @Test // the circles spoke of it in February; that it was attached in March, and whom it advises, only the VNG says
    void van_de_spiegelgroep_heeft_elk_gegeven_zijn_eigen_bron() {
        given().queryParam("geldigOp", "2019-02-28")
                .get("/governance/v1/gremia")
                .then()
                .body(json("code", hasItems("spiegelgroep-ervaringsdeskundigen")));
        given().get("/governance/v1/gremia/spiegelgroep-ervaringsdeskundigen")
                .then()
                .body(json("beginInBron", nullValue()))
                .body(json("beginToelichting", containsString("Volgens de VNG is zij in maart 2019")))
                .body(json("adviseert", hasItems("kernteam", "commissie-onderzoeksprogramma")))
                .body(json("adviseertBron.document", equalTo("vng-spiegelgroep")))
                .body(json("bron.document", equalTo("wie-is-wie-nieuw")));
        given().get("/governance/v1/gremia/stuurgroep").then().body(json("adviseertBron", nullValue()));
    }

    @Test
    void een_etag_die_de_lezer_al_heeft_geeft_304() {
        String etag = given().get("/governance/v1/gremia/kernteam").header("ETag");
        given().header("If-None-Match", etag)
                .get("/governance/v1/gremia/kernteam")
                .then()
                .statusCode(304);
    }

    @Test
    void een_onbekend_gremium_is_404() {
        given().get("/governance/v1/gremia/ministerraad").then().statusCode(404);
    }
}
