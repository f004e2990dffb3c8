package nl.ghnt.regions.ondersteuning;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.regions.Wie.als;
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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

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
class OndersteuningResourceTest {

    private static final String ONDERSTEUNINGEN = "/ondersteuningen";
    private static final String INHOUD = """
        {"soort": "%s", "titel": "Hulp bij het plan (synthetisch)", "beschrijving": "Meedenken over de regiovisie"}\
        """;
    private static final String AFRONDING = """
        {"geholpen": "Ja (synthetisch)", "andersOfBeter": "Eerder beginnen"}\
        """;

    private static String body(String regio, String richting, String soort) {
        return "{\"regio\": \"" + regio + "\", \"richting\": \"" + richting + "\", \"inhoud\": "
                + INHOUD.formatted(soort) + "}";
    }

    private static Response vraag(String regio) {
        return maak(projectleider(regio), ONDERSTEUNINGEN, body(regio, "VRAAG", "PROCESMATIG"));
    }

    private static Response aanbod(String regio) {
        return maak(programmateam(), ONDERSTEUNINGEN, body(regio, "AANBOD", "VERANDERKUNDIG"));
    }

    private static String pad(Response ondersteuning) {
        return ONDERSTEUNINGEN + "/" + at(ondersteuning, "id");
    }

    @Proves({"R131", "R142"})
    @Test // the region asks, the programme offers, of three kinds
    void een_regio_vraagt_en_het_programma_biedt_aan() {
        String vraag = at(vraag("twente"), "id");
        String antwoord = maak(
                        programmateam(),
                        ONDERSTEUNINGEN,
                        body("twente", "AANBOD", "INHOUDELIJK")
                                .replace("\"titel\"", "\"antwoordOp\": \"" + vraag + "\", \"titel\""))
                .path("id");

        projectleider("twente")
                .queryParam("soort", "INHOUDELIJK")
                .queryParam("richting", "AANBOD")
                .get(ONDERSTEUNINGEN)
                .then()
                .statusCode(200)
                .body(json("id", hasItem(antwoord)))
                .body(json("antwoordOp", hasItem(vraag)));
    }

    @Test
    void wie_vraagt_is_de_eigen_regio_en_wie_aanbiedt_het_programmateam() {
        programmateam()
                .body(body("drenthe", "VRAAG", "PROCESMATIG"))
                .post(ONDERSTEUNINGEN)
                .then()
                .statusCode(403);
        projectleider("drenthe")
                .body(body("drenthe", "AANBOD", "PROCESMATIG"))
                .post(ONDERSTEUNINGEN)
                .then()
                .statusCode(403);
        projectleider("twente")
                .body(body("drenthe", "VRAAG", "PROCESMATIG"))
                .post(ONDERSTEUNINGEN)
                .then()
                .statusCode(403);
        als("vertegenwoordiger", "drenthe")
                .body(body("drenthe", "VRAAG", "PROCESMATIG"))
                .post(ONDERSTEUNINGEN)
                .then()
                .statusCode(403)
                .body(json("type", endsWith("/niet-aangesteld")));
    }

    @Proves({"R146", "R147"})
    @Test // done only with the answer to 'geholpen?' and what can be different or better
    void afronden_vraagt_het_antwoord_op_geholpen_en_wat_anders_en_beter_kan() {
        Response vraag = vraag("zeeland");
        Response loopt = post(programmateam(), vraag, pad(vraag) + "/start", null)
                .statusCode(200)
                .body(json("status", equalTo("LOOPT")))
                .extract()
                .response();

        post(projectleider("zeeland"), loopt, pad(vraag) + "/afronding", "{}")
                .statusCode(400)
                .body(json("errors.location", hasItems("/geholpen", "/andersOfBeter")));
        post(projectleider("zeeland"), loopt, pad(vraag) + "/afronding", AFRONDING)
                .statusCode(200)
                .body(json("status", equalTo("AFGEROND")))
                .body(json("geholpen", containsString("Ja")));
    }

    @Test
    void wat_de_status_niet_toestaat_is_409_met_de_status() {
        Response aanbod = aanbod("flevoland");
        post(programmateam(), aanbod, pad(aanbod) + "/afronding", AFRONDING)
                .statusCode(409)
                .body(json("type", endsWith("/ondersteuning-status")))
                .body(json("huidigeStatus", equalTo("OPEN")));
        Response ingetrokken = post(programmateam(), aanbod, pad(aanbod) + "/intrekking", "{\"reden\": \"Niet nodig\"}")
                .statusCode(200)
                .body(json("status", equalTo("INGETROKKEN")))
                .extract()
                .response();
        put(programmateam(), ingetrokken, pad(aanbod), INHOUD.formatted("INHOUDELIJK"))
                .statusCode(409);
        post(projectleider("flevoland"), ingetrokken, pad(aanbod) + "/start", null)
                .statusCode(409);
    }

    @Test
    void een_ander_ziet_de_ondersteuning_van_een_regio_niet() {
        Response vraag = vraag("utrecht");
        String id = at(vraag, "id");

        niemand().get(pad(vraag)).then().statusCode(401);
        projectleider("haaglanden").get(pad(vraag)).then().statusCode(404);
        projectleider("haaglanden").get(ONDERSTEUNINGEN).then().statusCode(200).body(json("id", not(hasItem(id))));
        programmateam().get(pad(vraag)).then().statusCode(200);
        als("beheerder").get(pad(vraag)).then().statusCode(200);
    }

    @Test
    void een_wijziging_vraagt_de_versie_die_u_zag() {
        Response vraag = vraag("groningen");
        String nieuw = INHOUD.formatted("VERANDERKUNDIG");

        projectleider("groningen").body(nieuw).put(pad(vraag)).then().statusCode(428);
        put(programmateam(), vraag, pad(vraag), nieuw).statusCode(403);
        put(projectleider("groningen"), vraag, pad(vraag), nieuw)
                .statusCode(200)
                .body(json("soort", equalTo("VERANDERKUNDIG")));
        put(projectleider("groningen"), vraag, pad(vraag), nieuw).statusCode(412);
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        programmateam()
                .body("{\"richting\": \"BEIDE\", \"inhoud\": {\"soort\": \"GELD\", \"titel\": \" \", \"naam\": 1}}")
                .post(ONDERSTEUNINGEN)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        hasItems(
                                "/regio",
                                "/richting",
                                "/inhoud/soort",
                                "/inhoud/titel",
                                "/inhoud/beschrijving",
                                "/inhoud/naam")));
        programmateam()
                .body(body("drenthe", "AANBOD", "INHOUDELIJK")
                        .replace("\"titel\"", "\"antwoordOp\": \"" + new UUID(7, 7) + "\", \"titel\""))
                .post(ONDERSTEUNINGEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/inhoud/antwoordOp")));
    }

    @Test // no free text in public events: others hear that there is something only
    void in_de_audittrail_en_de_gebeurtenis_staat_niet_wat_er_is_gezegd() {
        Response vraag = vraag("hollands-midden");

        programmateam()
                .get(pad(vraag) + "/audittrail")
                .then()
                .body(json("handeling", contains("ondersteuning.gewijzigd.v1")))
                .body(not(containsString("regiovisie")));
    }

    @Proves("R136")
    @Test // means for a project leader in every region; how much is unknown, never zero
    void van_elke_regio_is_vastgelegd_dat_de_projectleider_wordt_betaald_en_niet_hoeveel() {
        programmateam()
                .queryParam("doel", "PROJECTLEIDER")
                .queryParam("pageSize", 100)
                .get("/financieringen")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "28")
                .body(json("bedrag", everyItem(equalTo(null))))
                .body(json("bedragOnbekendReden", everyItem(containsString("niet hoeveel"))))
                .body(json("zekerheid", everyItem(equalTo("AFGELEID"))));
        projectleider("twente").get("/financieringen").then().body(json("regio", everyItem(equalTo("twente"))));
    }

    @Test
    void een_bedrag_is_in_euros_met_centen_en_een_onbekend_bedrag_heeft_een_reden() {
        String nieuw = """
            {"regio": "kennemerland", "financiering": {"doel": "PILOT", "bedrag": %s, "grondslag": "proef",
             "beginGeldigheid": "2022-01-01", "eindeGeldigheid": "%s"}}\
            """;
        Response financiering = maak(programmateam(), "/financieringen", nieuw.formatted("1234567.89", "2023-01-01"));
        String pad = "/financieringen/" + at(financiering, "id");

        projectleider("kennemerland").get(pad).then().statusCode(200).body(containsString("1234567.89"));
        projectleider("twente").get(pad).then().statusCode(404);
        programmateam()
                .queryParam("geldigOp", "2023-01-01")
                .queryParam("doel", "PILOT")
                .queryParam("regio", "kennemerland")
                .get("/financieringen")
                .then()
                .header("X-Total-Count", "0");
        programmateam()
                .body(nieuw.formatted("null", "2023-01-01"))
                .post("/financieringen")
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("bekend-of-reden")))
                .body(json("type", endsWith("/bekend-of-reden")));
        programmateam()
                .body(nieuw.formatted("1", "2021-01-01"))
                .post("/financieringen")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/financiering/eindeGeldigheid")));
        programmateam()
                .body(nieuw.formatted("-1.234", "2023-01-01"))
                .post("/financieringen")
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItem("/financiering/bedrag")));
        put(
                        programmateam(),
                        financiering,
                        pad,
                        "{\"doel\": \"OVERIG\", \"bedragOnbekendReden\": \"Nog niet beschikt\"}")
                .statusCode(200)
                .body(json("bedrag", equalTo(null)));
    }

    @Test
    void een_lijst_en_een_vraag_kosten_weinig_opdrachten_aan_de_database() {
        Response vraag = vraag("zaanstreek-waterland");

        assertThat(Statements.during(() -> projectleider("zaanstreek-waterland")
                        .queryParam("pageSize", 1)
                        .get(ONDERSTEUNINGEN)))
                .isLessThanOrEqualTo(3); // one of them asks for the appointment
        assertThat(Statements.during(() -> programmateam().get(pad(vraag)))).isEqualTo(1);
        assertThat(Statements.during(() -> programmateam().get("/financieringen")))
                .isLessThanOrEqualTo(2);
    }
}
