package nl.ghnt.regions.actieplan;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.actieplan.Plannen.INHOUD;
import static nl.ghnt.regions.actieplan.Plannen.PAD;
import static nl.ghnt.regions.actieplan.Plannen.als;
import static nl.ghnt.regions.actieplan.Plannen.concept;
import static nl.ghnt.regions.actieplan.Plannen.probeer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.Statements;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.regions.actieplan.Plannen.Plan;
import org.junit.jupiter.api.Test;

/** Each test has a region of its own: a region has one plan at a time. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ActieplanResourceTest {

    @Proves({"R128", "R139", "R140", "R141", "R146", "R154", "R168"})
    @Test // all that a plan can say
    void een_regio_maakt_een_plan_over_de_drie_actielijnen_in_haar_eigen_vorm() {
        Plan plan = concept("twente");

        plan.antwoord()
                .then()
                .header("Location", endsWith(plan.pad()))
                .body(json("status", equalTo("CONCEPT")))
                .body(json("actielijnen", contains(1, 2, 3)))
                .body(json("acties.nummer", contains(1, 2, 3)))
                .body(json("acties[0].doelgroep", equalTo("DOELGROEP_OUDERENMISHANDELING")))
                .body(json("acties[0].geholpen", notNullValue()))
                .body(json("acties[0].voortgang", nullValue()))
                .body(json("acties[0].voortgangOnbekendReden", notNullValue()))
                .body(json("verwijzingen.soort", contains("REGIOVISIE")))
                .body(json("secties.kop", contains("Hoe wij werken")));
    }

    @Proves("R135")
    @Test // drafts are of the region
    void een_concept_bestaat_niet_voor_anderen() {
        Plan plan = concept("drenthe");

        for (String token : List.of(
                TestTokens.user("programmateam"),
                TestTokens.user("beheerder"),
                TestTokens.user("projectleider", "drenthe"))) {
            given().auth().oauth2(token).get(plan.pad()).then().statusCode(200);
            given().auth()
                    .oauth2(token)
                    .queryParam("regio", "drenthe")
                    .get(PAD)
                    .then()
                    .body(json("id", hasItem(plan.id())));
        }
        given().get(plan.pad()).then().statusCode(404);
        given().get(plan.pad() + "/versies/1").then().statusCode(404);
        given().get(plan.pad() + "/acties/1/voortgang").then().statusCode(404);
        given().queryParam("regio", "drenthe").get(PAD).then().body(json("id", not(hasItem(plan.id()))));
        als("twente").get(plan.pad()).then().statusCode(404);
        als("twente").queryParam("regio", "drenthe").get(PAD).then().body(json("id", not(hasItem(plan.id()))));
        als("twente")
                .header("If-Match", plan.etag())
                .body(INHOUD)
                .put(plan.pad() + "/versies/1")
                .then()
                .statusCode(404);
    }

    @Proves("R128")
    @Test
    void een_plan_zonder_inhoud_voor_een_actielijn_wordt_niet_vastgesteld_en_het_antwoord_noemt_welke() {
        Plan plan = concept("flevoland", "{\"titel\": \"Half\", \"acties\": [{\"titel\": \"Een\", \"actielijn\": 2}]}");

        overgang(plan, "vaststelling", "{\"vaststellingsdatum\": \"2021-01-01\"}")
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/actielijn-zonder-inhoud")))
                .body(json("ontbrekendeActielijnen", contains(1, 3)));
    }

    @Proves("R153")
    @Test // one plan a region
    void een_regio_heeft_een_plan_tegelijk() {
        Plan eerste = concept("friesland");
        probeer("friesland", INHOUD)
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/plan-bestaat-al")))
                .body(json("actieplan", equalTo(eerste.id())));

        eerste.doet("intrekking", "{\"intrekkingsdatum\": \"2021-01-01\", \"reden\": \"opnieuw\"}");
        concept("friesland");
        given().get(eerste.pad()).then().statusCode(404); // was never adopted
    }

    @Test
    void wat_is_vastgesteld_is_openbaar_en_een_nieuwe_versie_pas_na_vaststelling() {
        Plan plan = concept("gelderland-zuid").vastgesteld("2021-02-01");
        Plan metConcept = plan.doet("versies", "{\"toelichting\": \"halfjaarlijkse bijstelling\"}");
        metConcept.antwoord().then().statusCode(201).header("Location", endsWith("/versies/2"));
        Response herzien = als("gelderland-zuid")
                .header("If-Match", metConcept.etag())
                .body(INHOUD.replace("Samen tegen geweld", "Samen verder")
                        .replace("{\"titel\": \"Meldcode", "{\"nummer\": 1, \"titel\": \"Meldcode"))
                .put(plan.pad() + "/versies/2");
        herzien.then().statusCode(200).body(json("acties.nummer", contains(1, 4, 5)));

        given().get(plan.pad())
                .then()
                .statusCode(200)
                .body(json("titel", equalTo("Samen tegen geweld")))
                .body(json("toestand", equalTo("GELDEND")))
                .body(json("conceptVersie", nullValue()));
        given().get(plan.pad() + "/versies").then().body(json("nummer", contains(1)));
        given().get(plan.pad() + "/versies/2").then().statusCode(404);
        als("gelderland-zuid").get(plan.pad()).then().body(json("conceptVersie", equalTo(2)));

        new Plan("gelderland-zuid", herzien).vastgesteld("2021-06-01");

        given().get(plan.pad()).then().body(json("versie", equalTo(2))).body(json("titel", equalTo("Samen verder")));
        given().queryParam("geldigOp", "2021-05-31")
                .get(plan.pad())
                .then()
                .body(json("versie", equalTo(1)))
                .body(json("toestand", equalTo("VERVANGEN")));
        given().queryParam("geldigOp", "2021-01-31").get(plan.pad()).then().statusCode(404);
        given().get(plan.pad() + "/versies").then().body(json("toestand", contains("VERVANGEN", "GELDEND")));
    }

    @Test
    void een_concept_naast_wat_geldt_is_in_te_trekken() {
        Plan plan = concept("noord-en-midden-limburg").vastgesteld("2021-02-01").doet("versies", "{}");

        Response ingetrokken = als("noord-en-midden-limburg")
                .header("If-Match", plan.etag())
                .post(plan.pad() + "/versies/2/intrekking");

        ingetrokken.then().statusCode(200).body(json("versie", equalTo(1))).body(json("conceptVersie", nullValue()));
        als("noord-en-midden-limburg")
                .get(plan.pad() + "/versies")
                .then()
                .body(json("toestand", contains("GELDEND", "INGETROKKEN")));
        given().get(plan.pad() + "/versies").then().body(json("nummer", contains(1)));
        als("noord-en-midden-limburg")
                .header("If-Match", ingetrokken.header("ETag"))
                .body(INHOUD)
                .put(plan.pad() + "/versies/1")
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/versie-geen-concept")));
    }

    @Proves("R135")
    @Test // C12: the designated official writes for the region as well
    void een_aangestelde_vertegenwoordiger_schrijft_ook() {
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body("""
                        {"regio": "noord-en-oost-brabant", "functie": "VERTEGENWOORDIGER", "status": "VERVULD",
                         "beginGeldigheid": "2021-01-01"}""")
                .post("/regions/v1/projectleiderposten")
                .then()
                .statusCode(201);

        given().auth()
                .oauth2(TestTokens.user("vertegenwoordiger", "noord-en-oost-brabant"))
                .contentType(ContentType.JSON)
                .body("{\"regio\": \"noord-en-oost-brabant\", \"inhoud\": " + INHOUD + "}")
                .post(PAD)
                .then()
                .statusCode(201);
    }

    @Test
    void twee_versies_zijn_te_vergelijken_per_actie_en_veld() {
        Plan plan = concept("groningen").vastgesteld("2021-02-01").doet("versies", "{}");
        Response herzien =
                als("groningen").header("If-Match", plan.etag()).body("""
                        {"titel": "Samen tegen geweld", "samenvatting": "Anders",
                         "acties": [
                           {"nummer": 1, "titel": "Meldcode breder bekend", "actielijn": 1,
                            "bouwsteen": "VERBETERDE_MELDCODE", "doelgroep": "DOELGROEP_OUDERENMISHANDELING",
                            "eigenaar": "GGD", "geplandeBegindatum": "2021-01-01", "geplandeEinddatum": "2021-09-30",
                            "geholpen": "Signalen komen eerder binnen."},
                           {"nummer": 3, "titel": "Complexe scheidingen", "actielijn": 3,
                            "doelgroep": "DOELGROEP_COMPLEXE_SCHEIDINGEN"},
                           {"titel": "Nieuw", "actielijn": 2}],
                         "verwijzingen": [{"soort": "REGIOVISIE", "titel": "Regiovisie", "url": "https://regio.example/visie"}],
                         "secties": []}""").put(plan.pad() + "/versies/2");
        herzien.then().statusCode(200);

        als("groningen")
                .queryParam("van", 1)
                .queryParam("tot", 2)
                .get(plan.pad() + "/versies/_vergelijking")
                .then()
                .statusCode(200)
                .body(json("velden.veld", contains("samenvatting")))
                .body(json("toegevoegd.nummer", contains(4)))
                .body(json("vervallen.nummer", contains(2)))
                .body(json("gewijzigd.nummer", contains(1)))
                .body(json("gewijzigd[0].velden.veld", contains("eigenaar", "geplandeEinddatum")))
                .body(json("gewijzigd[0].velden.tot", contains("GGD", "2021-09-30")))
                .body(json("verwijzingenToegevoegd", empty()))
                .body(json("sectiesVervallen", contains("Hoe wij werken")));
        given().queryParam("van", 1)
                .queryParam("tot", 2)
                .get(plan.pad() + "/versies/_vergelijking")
                .then()
                .statusCode(404);
    }

    @Test
    void een_plan_doorloopt_zijn_statussen_en_wat_er_was_blijft_te_vragen() {
        Plan plan = concept("haaglanden").inUitvoering("2021-02-01");
        Instant voor = Instant.now();
        plan.doet("afronding", "{\"einddatum\": \"2021-12-01\", \"toelichting\": \"klaar\"}")
                .antwoord()
                .then()
                .body(json("status", equalTo("AFGEROND")))
                .body(json("overgangen.status", contains("CONCEPT", "VASTGESTELD", "IN_UITVOERING", "AFGEROND")))
                .body(json("eindeGeldigheid", equalTo("2021-12-01")));

        given().queryParam("geldigOp", "2021-11-30")
                .get(plan.pad())
                .then()
                .body(json("status", equalTo("IN_UITVOERING")));
        given().queryParam("beschikbaarOp", voor.toString())
                .get(plan.pad())
                .then()
                .body(json("status", equalTo("IN_UITVOERING")))
                .body(json("overgangen.status", not(hasItem("AFGEROND"))));
        given().queryParam("regio", "haaglanden")
                .queryParam("geldigOp", "2021-11-30")
                .get(PAD)
                .then()
                .body(json("id", contains(plan.id())));
        given().queryParam("regio", "haaglanden")
                .queryParam("geldigOp", "2021-12-01")
                .get(PAD)
                .then()
                .body(json("", empty()));
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .get(plan.pad() + "/audittrail")
                .then()
                .statusCode(200)
                .body(json(
                        "handeling",
                        contains(
                                "actieplan.gemaakt",
                                "actieplan.vastgesteld.v1",
                                "actieplan.gewijzigd.v1",
                                "actieplan.gewijzigd.v1")));
    }

    @Proves("R154")
    @Test // found by what it is about
    void plannen_zijn_te_zoeken_op_regio_status_thema_en_wijziging() {
        Plan plan = concept("hollands-midden").vastgesteld("2021-02-01");

        for (String[] vraag : List.of(
                new String[] {"status", "VASTGESTELD"},
                new String[] {"thema", "TRAUMASCREENING"},
                new String[] {"thema", "DOELGROEP_COMPLEXE_SCHEIDINGEN"},
                new String[] {"gewijzigdSinds", at(plan.antwoord(), "gewijzigdOp")})) {
            given().queryParam("regio", "hollands-midden")
                    .queryParam(vraag[0], vraag[1])
                    .get(PAD)
                    .then()
                    .statusCode(200)
                    .body(json("id", contains(plan.id())));
        }
        for (String[] vraag :
                List.of(new String[] {"status", "AFGEROND"}, new String[] {"thema", "SEKSUEEL_GEWELD"}, new String[] {
                    "gewijzigdSinds", Instant.now().plusSeconds(60).toString()
                })) {
            given().queryParam("regio", "hollands-midden")
                    .queryParam(vraag[0], vraag[1])
                    .get(PAD)
                    .then()
                    .body(json("", empty()));
        }
        given().accept("text/csv")
                .queryParam("regio", "hollands-midden")
                .get(PAD)
                .then()
                .statusCode(200)
                .body(containsString(",1,2,3,"));
    }

    @Proves("R135")
    @Test
    void alleen_de_eigen_regio_schrijft() {
        String body = "{\"regio\": \"ijsselland\", \"inhoud\": " + INHOUD + "}";
        given().contentType(ContentType.JSON).body(body).post(PAD).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(PAD)
                .then()
                .statusCode(403);
        als("twente").body(body).post(PAD).then().statusCode(403);
        Plan plan = concept("ijsselland").vastgesteld("2021-01-01");
        als("twente")
                .header("If-Match", plan.etag())
                .body("{\"begindatum\": \"2021-01-01\"}")
                .post(plan.pad() + "/uitvoering")
                .then()
                .statusCode(403);
    }

    @Test
    void een_wijziging_vraagt_de_versie_die_u_zag() {
        Plan plan = concept("kennemerland");
        als("kennemerland").body(INHOUD).put(plan.pad() + "/versies/1").then().statusCode(428);
        als("kennemerland")
                .body("{\"vaststellingsdatum\": \"2021-01-01\"}")
                .post(plan.pad() + "/vaststelling")
                .then()
                .statusCode(428);
        als("kennemerland")
                .header("If-Match", plan.etag())
                .body(INHOUD)
                .put(plan.pad() + "/versies/1")
                .then()
                .statusCode(200);
        als("kennemerland")
                .header("If-Match", plan.etag())
                .body(INHOUD)
                .put(plan.pad() + "/versies/1")
                .then()
                .statusCode(412);
    }

    @Test
    void dezelfde_sleutel_maakt_een_plan_een_keer() {
        UUID key = UUID.randomUUID();
        String body = "{\"regio\": \"utrecht\", \"inhoud\": " + INHOUD + "}";

        String eerste = als("utrecht")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PAD)
                .path("id");
        String tweede = als("utrecht")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PAD)
                .path("id");

        assertThat(eerste).isNotNull();
        assertThat(tweede).isEqualTo(eerste);
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        probeer("zeeland", """
                {"titel": "", "kleur": 1, "acties": [{"titel": "x", "actielijn": 4, "geplandeBegindatum": "morgen"}],
                 "verwijzingen": [{"soort": "REGIOVISIE", "titel": "x", "url": "geen adres"}],
                 "secties": [{"kop": "x"}]}""")
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems(
                                "/inhoud/titel",
                                "/inhoud/kleur",
                                "/inhoud/acties/0/actielijn",
                                "/inhoud/acties/0/geplandeBegindatum",
                                "/inhoud/verwijzingen/0/url",
                                "/inhoud/secties/0/tekst")));
    }

    @Proves({"R154", "R168"})
    @Test // what an action is about is in the frame
    void een_actie_past_in_het_kader_en_alle_fouten_staan_in_een_antwoord() {
        probeer("zeeland", """
                {"titel": "x", "acties": [
                  {"titel": "x", "actielijn": 1, "bouwsteen": "TRAUMASCREENING", "thema": "BESTAAT_NIET", "nummer": 7},
                  {"titel": "x", "actielijn": 2, "doelgroep": "TRAUMASCREENING",
                   "geplandeBegindatum": "2021-02-01", "geplandeEinddatum": "2021-01-01"}]}""")
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        contains(
                                "/inhoud/acties/0/nummer",
                                "/inhoud/acties/0/thema",
                                "/inhoud/acties/0/bouwsteen",
                                "/inhoud/acties/1/doelgroep",
                                "/inhoud/acties/1/geplandeEinddatum")));
    }

    @Test
    void wat_echt_gebeurde_ligt_niet_in_de_toekomst() {
        Plan plan = concept("zuid-holland-zuid");
        overgang(
                        plan,
                        "vaststelling",
                        "{\"vaststellingsdatum\": \""
                                + DutchDay.today(Clock.systemUTC()).plusDays(2) + "\"}")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/vaststellingsdatum")));
        overgang(plan, "uitvoering", "{\"begindatum\": \"2021-01-01\"}")
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/plan-status")))
                .body(json("huidigeStatus", notNullValue()));
    }

    @Test
    void een_lijst_kost_ten_hoogste_drie_opdrachten_en_een_plan_drie() {
        Plan plan = concept("zuid-limburg").vastgesteld("2021-01-01");
        concept("west-brabant").vastgesteld("2021-01-01");

        assertThat(Statements.during(
                        () -> given().queryParam("pageSize", 1).get(PAD).then().statusCode(200)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> given().get(plan.pad()).then().statusCode(200)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.during(
                        () -> given().get(plan.pad() + "/versies").then().statusCode(200)))
                .isLessThanOrEqualTo(2);
    }

    private static Response overgang(Plan plan, String overgang, String body) {
        return als(plan.regio()).header("If-Match", plan.etag()).body(body).post(plan.pad() + "/" + overgang);
    }
}
