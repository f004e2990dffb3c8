package nl.ghnt.regions.actieplan;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.actieplan.Plannen.PAD;
import static nl.ghnt.regions.actieplan.Plannen.als;
import static nl.ghnt.regions.actieplan.Plannen.concept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.regions.actieplan.Plannen.Plan;
import org.junit.jupiter.api.Test;

/** How actions come along, and what is seen of it by region and nationally. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ActiebordTest {

    private static final String LOOPT = """
            {"status": "LOOPT", "percentage": 40, "toelichting": "op stoom", "geholpen": "Ja, sneller hulp.",
             "werkelijkeBegindatum": "2021-02-10", "peildatum": "2021-03-01"}""";

    @Proves("R146")
    @Test
    void voortgang_wordt_gemeld_zonder_nieuwe_versie_en_wat_eerder_gemeld_is_blijft() {
        Plan plan = concept("amsterdam-amstelland").inUitvoering("2021-02-01");
        Response eerste = plan.voortgang(1, plan.etag(), LOOPT);
        eerste.then().statusCode(200).body(json("voortgang.status", equalTo("LOOPT")));
        Instant voor = Instant.now();
        plan.voortgang(1, eerste.header("ETag"), """
                        {"status": "AFGEROND", "percentage": 100, "werkelijkeEinddatum": "2021-06-01",
                         "peildatum": "2021-06-01"}""").then().statusCode(200);

        String pad = plan.pad() + "/acties/1/voortgang";
        given().get(pad).then().body(json("verloop.status", contains("LOOPT", "AFGEROND")));
        given().queryParam("geldigOp", "2021-05-31").get(pad).then().body(json("voortgang.status", equalTo("LOOPT")));
        given().queryParam("beschikbaarOp", voor.toString())
                .get(pad)
                .then()
                .body(json("voortgang.status", equalTo("LOOPT")))
                .body(json("verloop", hasSize(1)));
        given().queryParam("geldigOp", "2021-02-15")
                .get(pad)
                .then()
                .body(json("voortgang", nullValue()))
                .body(json("voortgangOnbekendReden", notNullValue()));
        given().get(plan.pad())
                .then()
                .body(json("versie", equalTo(1)))
                .body(json("acties[0].voortgang.status", equalTo("AFGEROND")));
    }

    @Test
    void voortgang_kan_alleen_van_een_actie_van_een_plan_in_uitvoering() {
        Plan plan = concept("arnhem-achterhoek").vastgesteld("2021-02-01");
        plan.voortgang(1, plan.etag(), LOOPT).then().statusCode(409).body(json("type", endsWith("/plan-status")));
        Plan lopend = plan.doet("uitvoering", "{\"begindatum\": \"2021-02-01\"}");

        lopend.voortgang(9, lopend.etag(), LOOPT).then().statusCode(404);
        lopend.voortgang(1, "\"0\"", LOOPT).then().statusCode(412);
        als("twente")
                .header("If-Match", lopend.etag())
                .body(LOOPT)
                .put(lopend.pad() + "/acties/1/voortgang")
                .then()
                .statusCode(403);
        lopend.voortgang(1, lopend.etag(), "{\"percentage\": 101, \"peildatum\": \"x\"}")
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/status", "/percentage", "/peildatum")));
        lopend.voortgang(
                        1,
                        lopend.etag(),
                        LOOPT.replace("\"peildatum\"", "\"werkelijkeEinddatum\": \"2021-01-01\", \"peildatum\""))
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/werkelijkeEinddatum")));
    }

    @Test // feature 29 of the peers: the board of a region
    void het_bord_toont_de_acties_naar_status_en_wat_te_laat_is_eerst() {
        Plan plan = concept("brabant-zuidoost").inUitvoering("2021-02-01");
        Response eerste = plan.voortgang(2, plan.etag(), LOOPT);
        eerste.then().statusCode(200);
        plan.voortgang(1, eerste.header("ETag"), LOOPT).then().statusCode(200);

        given().queryParam("geldigOp", "2021-07-01")
                .get("/regions/v1/regios/brabant-zuidoost/actiebord")
                .then()
                .statusCode(200)
                .body(json("actieplan", equalTo(plan.id())))
                .body(json("aantalActies", equalTo(3)))
                .body(json("aantalTeLaat", equalTo(1)))
                .body(json("kolommen.status", contains("NIET_BEGONNEN", "LOOPT", "AFGEROND", "GESTOPT", null)))
                .body(json("kolommen.aantal", contains(0, 2, 0, 0, 1)))
                .body(json("kolommen[1].acties.nummer", contains(1, 2)))
                .body(json("kolommen[1].acties.teLaat", contains(true, false)))
                .body(json("kolommen[4].onbekendReden", notNullValue()));
    }

    @Proves("R328")
    @Test
    void zonder_plan_is_het_bord_onbekend_met_de_reden() {
        concept("kop-van-noord-holland");
        given().get("/regions/v1/regios/kop-van-noord-holland/actiebord")
                .then()
                .statusCode(200)
                .body(json("actieplan", nullValue()))
                .body(json("aantalActies", nullValue()))
                .body(json("onbekendReden", notNullValue()))
                .body(json("kolommen", empty()));
        given().get("/regions/v1/regios/nergens/actiebord").then().statusCode(404);
    }

    @Proves({"R153", "R154"})
    @Test // n of the N, and who has no plan by name
    void landelijk_is_te_zien_hoeveel_regios_aan_welke_bouwsteen_werken() {
        concept("zaanstreek-waterland").vastgesteld("2019-08-01");

        given().queryParam("geldigOp", "2019-09-01")
                .get(PAD + "/_themas")
                .then()
                .statusCode(200)
                .body(json("populatie", equalTo(28)))
                .body(json("bekend", equalTo(1)))
                .body(json("onbekendeRegios", hasSize(27)))
                .body(json("onbekendeRegios", hasItem("rotterdam-rijnmond")))
                .body(json("onbekendeRegios", not(hasItem("zaanstreek-waterland"))))
                .body("elementen.find { it.code == 'TRAUMASCREENING' }.regios", contains("zaanstreek-waterland"))
                .body("elementen.find { it.code == 'TRAUMASCREENING' }.tekst", equalTo("1 van de 28 regio's"))
                .body("elementen.find { it.code == 'SEKSUEEL_GEWELD' }.aantal", equalTo(0));
    }

    @Test // history stays with the old region; a plan is copied to a successor only
    void alleen_een_opvolger_neemt_het_plan_van_een_samengevoegde_regio_over() {
        stelIn("plan-noord", "Plannoorden");
        stelIn("plan-zuid", "Planzuiden");
        Plan plan = concept("plan-noord").inUitvoering("2023-02-01");
        als("gooi-en-vechtstreek")
                .body("{\"regio\": \"gooi-en-vechtstreek\"}")
                .post(plan.pad() + "/kopie")
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/geen-opvolger")));
        vastleggen("""
                {"soort": "SAMENVOEGING", "ingangsdatum": "2024-01-01", "voorgangers": ["plan-noord", "plan-zuid"],
                 "opvolgers": [{"code": "plan-geheel", "naam": "Plangeheelden"}], "reden": "proef",
                 "bron": {"document": "proef"}}""");
        post("plan-geheel", "2024-01-01");

        als("plan-geheel")
                .body("{\"regio\": \"plan-geheel\"}")
                .post(plan.pad() + "/kopie")
                .then()
                .statusCode(201)
                .body(json("regio", equalTo("plan-geheel")))
                .body(json("status", equalTo("CONCEPT")))
                .body(json("kopieVan", equalTo(plan.id())))
                .body(json("acties.nummer", contains(1, 2, 3)));
        als("plan-geheel")
                .body("{\"regio\": \"plan-geheel\"}")
                .post(plan.pad() + "/kopie")
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/plan-bestaat-al")));
        given().get(plan.pad()).then().statusCode(200).body(json("regio", equalTo("plan-noord")));
    }

    @Test
    void een_bord_en_het_landelijke_beeld_kosten_weinig_opdrachten() {
        concept("noord-en-oost-gelderland").inUitvoering("2021-02-01");

        assertThat(Statements.during(() -> given().get("/regions/v1/regios/noord-en-oost-gelderland/actiebord")
                        .then()
                        .statusCode(200)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> given().get(PAD + "/_themas").then().statusCode(200)))
                .isLessThanOrEqualTo(5);
    }

    private static void stelIn(String code, String naam) {
        vastleggen("""
                {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef",
                 "opvolgers": [{"code": "%s", "naam": "%s"}], "bron": {"document": "proef"}}""".formatted(code, naam));
        post(code, "2023-01-01");
    }

    private static void vastleggen(String body) {
        programmateam("/regions/v1/regiowijzigingen", body);
    }

    private static void post(String regio, String begin) {
        programmateam("/regions/v1/projectleiderposten", """
                {"regio": "%s", "functie": "PROJECTLEIDER", "status": "VERVULD", "beginGeldigheid": "%s"}""".formatted(regio, begin));
    }

    private static void programmateam(String pad, String body) {
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(pad)
                .then()
                .statusCode(201);
    }
}
