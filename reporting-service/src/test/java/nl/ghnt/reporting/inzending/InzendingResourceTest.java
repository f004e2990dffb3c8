package nl.ghnt.reporting.inzending;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.antwoord;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.bewaar;
import static nl.ghnt.reporting.Ronde.dienIn;
import static nl.ghnt.reporting.Ronde.geefTerug;
import static nl.ghnt.reporting.Ronde.onbekend;
import static nl.ghnt.reporting.Ronde.path;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.projectleider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class InzendingResourceTest {

    private static final String PAD = "/reporting/v1/inzendingen";

    @Inject
    Register register;

    @Inject
    GeaccepteerdeAntwoorden geaccepteerd;

    private String uitvraag;

    @BeforeEach
    void open() {
        register.vertel();
        uitvraag = at(Ronde.openUitvraag(), "id");
    }

    @Test // a number of more digits than are kept was rounded before anybody looked at it
    void een_getal_wordt_bewaard_zoals_het_is_gegeven_of_geweigerd() {
        Response begin = Ronde.begin(uitvraag, "twente");
        projectleider("twente")
                .header("If-Match", begin.header("ETag"))
                .body("{\"antwoorden\": [{\"vraag\": \"aantal-trainingen\", \"waarde\": 1.00000000000000000001}]}")
                .put(path(begin) + "/antwoorden")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/antwoorden/0/waarde")))
                .body(json("errors.code", contains("getal.omvang")));
        Response bewaard = bewaar(begin, List.of(antwoord("aantal-trainingen", new BigDecimal("123456789.123456"))));
        assertThat(bewaard.asString()).contains("\"waarde\":123456789.123456,");
        assertThat(projectleider("twente").get(path(begin)).asString()).contains("\"waarde\":123456789.123456,");
    }

    @Test // the main job, steps 4 and 5
    void een_regio_bewaart_dient_in_krijgt_terug_dient_weer_in_en_wordt_geaccepteerd() {
        Response concept = bewaar(Ronde.begin(uitvraag, "twente"), Ronde.ANTWOORDEN.subList(0, 1));
        concept.then()
                .body(json("status", equalTo("CONCEPT")))
                .body(json("ontbrekendeAntwoorden", contains("fase", "partners")))
                .body(json("magIndienen", equalTo(false)))
                .body(json("hoedanigheid", equalTo("PROJECTLEIDER")));

        Response ingediend = dienIn(bewaar(concept, Ronde.ANTWOORDEN));
        ingediend
                .then()
                .body(json("status", equalTo("INGEDIEND")))
                .body(json("vergrendeling", equalTo("vergrendeld.ingediend")))
                .body(json("teLaat", equalTo(false)));

        Response terug = geefTerug(ingediend, "De fase klopt niet met het gesprek.");
        terug.then()
                .body(json("status", equalTo("TERUGGEGEVEN")))
                .body(json("versienummer", equalTo(2)))
                .body(json("reden", equalTo("De fase klopt niet met het gesprek.")))
                .body(json("antwoorden", hasSize(4)));

        Response geaccepteerd = Ronde.accepteer(dienIn(terug));
        geaccepteerd
                .then()
                .body(json("status", equalTo("GEACCEPTEERD")))
                .body(json("geaccepteerdeVersie", equalTo(2)))
                .body(json("synthetisch", equalTo(true)))
                .body(json("vergrendeling", equalTo("vergrendeld.geaccepteerd")));
    }

    @Test // what was accepted is there to be counted
    void geaccepteerde_antwoorden_zijn_die_en_een_correctie_vervangt_ze_pas_bij_acceptatie() {
        List<Map<String, Object>> eerst = List.of(
                onbekend("visie-werkwijze", "niet gemeten"),
                antwoord("fase", "ZELFSCAN"),
                antwoord("partners", List.of("ZORG")));
        Response inzending = Ronde.geaccepteerd(uitvraag, "drenthe", eerst);
        assertThat(geaccepteerd())
                .extracting(
                        GeaccepteerdAntwoord::vraag,
                        row -> String.valueOf(row.waarde()),
                        GeaccepteerdAntwoord::onbekendReden)
                .containsExactly(
                        tuple("fase", "\"ZELFSCAN\"", null),
                        tuple("partners", "[\"ZORG\"]", null),
                        tuple("visie-werkwijze", "null", "niet gemeten"));

        Response correctie = bewaar(Ronde.corrigeer(inzending, "Verkeerde fase doorgegeven"), Ronde.ANTWOORDEN);
        correctie.then().body(json("aanleiding", equalTo("CORRECTIE"))).body(json("geaccepteerdeVersie", equalTo(1)));
        assertThat(geaccepteerd()).extracting(GeaccepteerdAntwoord::versie).containsOnly(1);

        Ronde.accepteer(dienIn(correctie));
        assertThat(geaccepteerd())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.versie()).isEqualTo(2))
                .allSatisfy(row -> assertThat(row.synthetisch()).isTrue())
                .allSatisfy(row -> assertThat(row.waarde()).isNotNull());
    }

    @Test
    void versies_blijven_zoals_ze_waren_en_zeggen_wat_er_veranderde() {
        Response terug = geefTerug(Ronde.ingediend(uitvraag, "twente", Ronde.ANTWOORDEN), "Vul aan");
        Response tweede = dienIn(bewaar(
                terug,
                List.of(
                        antwoord("visie-werkwijze", true),
                        antwoord("fase", "ZELFSCAN"),
                        antwoord("partners", List.of("POLITIE", "ONDERWIJS")))));

        projectleider("twente")
                .get(path(tweede) + "/versies")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "2")
                .body(json("[0].oordeel", equalTo("TERUGGEGEVEN")))
                .body(json("[0].oordeelreden", equalTo("Vul aan")))
                .body("[0].antwoorden.find { it.vraag == 'fase' }.waarde", equalTo("VERBETERPLANNEN"))
                .body(json("[1].aanleiding", equalTo("TERUGGAVE")))
                .body(json("[1].gewijzigdeVragen", contains("aantal-trainingen", "fase")))
                .body(json("[1].ingediendOp", notNullValue()));
    }

    @Test
    void indienen_met_gaten_wordt_geweigerd_met_alle_gaten() {
        Response concept = bewaar(Ronde.begin(uitvraag, "twente"), List.of(antwoord("fase", "ZELFSCAN")));

        projectleider("twente")
                .header("If-Match", concept.header("ETag"))
                .post(path(concept) + "/indiening")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("antwoorden.onvolledig")))
                .body(json("ontbrekendeAntwoorden", contains("visie-werkwijze", "partners")));
        projectleider("twente").get(path(concept)).then().body(json("status", equalTo("CONCEPT")));
    }

    @Test
    void vormfouten_staan_allemaal_in_een_antwoord_met_hun_plaats() {
        Response concept = Ronde.begin(uitvraag, "twente");

        projectleider("twente")
                .header("If-Match", concept.header("ETag"))
                .body(
                        "{\"antwoorden\":[{\"vraag\":\"visie-werkwijze\",\"waarde\":\"ja\"},{\"vraag\":\"fase\",\"waarde\":\"KLAAR\"},"
                                + "{\"vraag\":\"partners\",\"waarde\":[\"POLITIE\",\"BAKKER\"]},{\"vraag\":\"anders\",\"waarde\":1},"
                                + "{\"vraag\":\"aantal-trainingen\",\"waarde\":\"veel\"}]}")
                .put(path(concept) + "/antwoorden")
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        contains(
                                "/antwoorden/0/waarde",
                                "/antwoorden/1/waarde",
                                "/antwoorden/2/waarde/1",
                                "/antwoorden/3/vraag",
                                "/antwoorden/4/waarde")))
                .body(json(
                        "errors.code",
                        contains(
                                "antwoord.type",
                                "optie.onbekend",
                                "optie.onbekend",
                                "vraag.onbekend",
                                "antwoord.type")));
        projectleider("twente").get(path(concept)).then().body(json("antwoorden", empty()));
    }

    @Test
    void vorm_van_de_body_wordt_ook_nagekeken() {
        Response concept = Ronde.begin(uitvraag, "twente");

        projectleider("twente")
                .header("If-Match", concept.header("ETag"))
                .body("{\"antwoorden\":[{\"waarde\":true,\"extra\":1},null]}")
                .put(path(concept) + "/antwoorden")
                .then()
                .statusCode(400)
                .body(json("errors.location", hasItems("/antwoorden/0/vraag", "/antwoorden/0/extra")));
        projectleider("twente")
                .header("If-Match", concept.header("ETag"))
                .put(path(concept) + "/antwoorden")
                .then()
                .statusCode(400);
        programmateam()
                .body("{\"oordeel\":\"TERUGGEGEVEN\"}")
                .header("If-Match", "\"0\"")
                .post(path(concept) + "/beoordelingen")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/reden")));
    }

    @Test // nobody can write for another region
    void voor_een_andere_regio_kan_niemand_schrijven() {
        Response concept = Ronde.begin(uitvraag, "twente");

        projectleider("zeeland")
                .body(Map.of("uitvraag", uitvraag, "regio", "drenthe"))
                .post(PAD)
                .then()
                .statusCode(403);
        projectleider("zeeland")
                .header("If-Match", concept.header("ETag"))
                .body(Map.of("antwoorden", Ronde.ANTWOORDEN))
                .put(path(concept) + "/antwoorden")
                .then()
                .statusCode(404);
        projectleider("zeeland")
                .header("If-Match", "\"99\"")
                .post(path(concept) + "/indiening")
                .then()
                .statusCode(404);
        projectleider("zeeland").get(path(concept)).then().statusCode(404);
        projectleider("zeeland").get(path(concept) + "/versies").then().statusCode(404);
        projectleider("zeeland").get(path(concept) + "/audittrail").then().statusCode(404);
        programmateam()
                .body(Map.of("uitvraag", uitvraag, "regio", "drenthe"))
                .post(PAD)
                .then()
                .statusCode(403);
        given().get(PAD).then().statusCode(401);
        as("stuurgroep").get(PAD).then().statusCode(403);
    }

    @Proves("R257")
    @Test // C12
    void een_vertegenwoordiger_vult_in_en_dat_wordt_vastgelegd() {
        register.aanstelling("utrecht", "VERTEGENWOORDIGER", null, null, 1);
        Response concept = as("vertegenwoordiger", "utrecht")
                .body(Map.of("uitvraag", uitvraag, "regio", "utrecht"))
                .post(PAD);

        concept.then()
                .statusCode(201)
                .body(json("hoedanigheid", equalTo("VERTEGENWOORDIGER")))
                .body(json("synthetisch", equalTo(false)));
        bewaar(concept, Ronde.ANTWOORDEN).then().body(json("hoedanigheid", equalTo("PROJECTLEIDER")));
        programmateam()
                .get(path(concept) + "/audittrail")
                .then()
                .body(json("handeling", contains("inzending.begonnen", "inzending.bewaard")))
                .body(json("actor", contains("vertegenwoordiger-utrecht", "projectleider-utrecht")))
                .body(json(
                        "gegevens[1].gewijzigdeVragen",
                        contains("aantal-trainingen", "fase", "partners", "visie-werkwijze")));
        projectleider("utrecht")
                .get(path(concept) + "/audittrail")
                .then()
                .body(json("actor", contains("vertegenwoordiger", "projectleider")))
                .body(json("gegevens.hoedanigheid", contains("VERTEGENWOORDIGER", "PROJECTLEIDER")));
    }

    @Test
    void een_regio_die_niet_is_gevraagd_wordt_geweigerd_met_de_reden() {
        register.wijzig("opgeheven", "Opgeheven", LocalDate.of(2021, 1, 1), 1);
        register.wijzig("later", "Later", null, 1);
        List.of("atlantis", "opgeheven", "later")
                .forEach(regio -> register.aanstelling(regio, "PROJECTLEIDER", null, null, 1));

        projectleider("atlantis")
                .body(Map.of("uitvraag", uitvraag, "regio", "atlantis"))
                .post(PAD)
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("regio.onbekend")))
                .body(json("errors.location", contains("/regio")));
        projectleider("opgeheven")
                .body(Map.of("uitvraag", uitvraag, "regio", "opgeheven"))
                .post(PAD)
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("regio.beeindigd")));
        projectleider("later")
                .body(Map.of("uitvraag", uitvraag, "regio", "later"))
                .post(PAD)
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("regio.buiten-populatie")));
        projectleider("twente")
                .body(Map.of("uitvraag", UUID.randomUUID().toString(), "regio", "twente"))
                .post(PAD)
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("uitvraag.onbekend")));
        register.wijzig("later", "Later", Register.BEGIN.plusDays(1), 2);
    }

    @Test
    void een_regio_heeft_een_inzending_per_uitvraag() {
        Ronde.begin(uitvraag, "twente");

        projectleider("twente")
                .body(Map.of("uitvraag", uitvraag, "regio", "twente"))
                .post(PAD)
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/inzending-bestaat")));
    }

    @Proves("R291")
    @Test
    void na_de_sluitingsdatum_is_een_inzending_te_laat_en_wordt_zij_wel_aangenomen() {
        Map<String, Object> opening = Ronde.opening(Ronde.vrijgegevenVragenlijst(), Ronde.vrijePeriode());
        opening.put("sluitingsdatum", "2022-01-31");
        String verlopen = at(Ronde.open(opening).extract().response(), "id");

        Ronde.ingediend(verlopen, "twente", Ronde.ANTWOORDEN).then().body(json("teLaat", equalTo(true)));
    }

    @Test
    void tweemaal_accepteren_is_409_met_de_reden() {
        Response geaccepteerd = Ronde.geaccepteerd(uitvraag, "twente", Ronde.ANTWOORDEN);

        Ronde.beoordeel(geaccepteerd, Map.of("oordeel", "GEACCEPTEERD"))
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/inzending-niet-ingediend")))
                .body(json("reden", equalTo("vergrendeld.geaccepteerd")));
        projectleider("twente")
                .header("If-Match", geaccepteerd.header("ETag"))
                .body(Map.of("antwoorden", Ronde.ANTWOORDEN))
                .put(path(geaccepteerd) + "/antwoorden")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("vergrendeld.geaccepteerd")));
    }

    @Test
    void een_concept_kan_niet_worden_beoordeeld_of_gecorrigeerd() {
        Response concept = Ronde.begin(uitvraag, "twente");

        Ronde.beoordeel(concept, Map.of("oordeel", "GEACCEPTEERD"))
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("inzending.niet-ingediend")));
        programmateam()
                .header("If-Match", concept.header("ETag"))
                .body(Map.of("reden", "x"))
                .post(path(concept) + "/correcties")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("inzending.niet-geaccepteerd")));
    }

    @Test
    void de_lijst_toont_het_programmateam_alles_en_een_regio_het_eigene() {
        Ronde.begin(uitvraag, "twente");
        Ronde.ingediend(uitvraag, "drenthe", Ronde.ANTWOORDEN);

        programmateam()
                .queryParam("uitvraag", uitvraag)
                .get(PAD)
                .then()
                .statusCode(200)
                .body(json("regio", contains("drenthe", "twente")))
                .body(json("synthetisch", everyItem(equalTo(true))));
        programmateam()
                .queryParam("uitvraag", uitvraag)
                .queryParam("status", "INGEDIEND")
                .get(PAD)
                .then()
                .body(json("regio", contains("drenthe")));
        projectleider("twente")
                .queryParam("uitvraag", uitvraag)
                .get(PAD)
                .then()
                .body(json("regio", contains("twente")));
        projectleider("twente")
                .queryParam("uitvraag", uitvraag)
                .queryParam("regio", "drenthe")
                .get(PAD)
                .then()
                .body(json("", empty()));
        as("projectleider")
                .queryParam("uitvraag", uitvraag)
                .get(PAD)
                .then()
                .statusCode(200)
                .body(json("", empty()));
        given().auth()
                .oauth2(TestTokens.machine("reporting:lezen"))
                .queryParam("uitvraag", uitvraag)
                .get(PAD)
                .then()
                .statusCode(200)
                .body(json("", hasSize(2)));
        given().auth()
                .oauth2(TestTokens.machine("regions:lezen"))
                .get(PAD)
                .then()
                .statusCode(403);
    }

    @Test
    void wie_leest_ziet_wat_hij_nu_mag() {
        Response ingediend = Ronde.ingediend(uitvraag, "twente", Ronde.ANTWOORDEN);

        programmateam()
                .get(path(ingediend))
                .then()
                .body(json("magBeoordelen", equalTo(true)))
                .body(json("magBewaren", equalTo(false)))
                .body(json("magCorrigeren", equalTo(false)));
        projectleider("twente").get(path(ingediend)).then().body(json("magBeoordelen", equalTo(false)));
        Response geaccepteerd = Ronde.accepteer(ingediend);
        projectleider("twente").get(path(geaccepteerd)).then().body(json("magCorrigeren", equalTo(true)));
        Response concept = Ronde.begin(uitvraag, "zeeland");
        concept.then()
                .body(json("magBewaren", equalTo(true)))
                .body(json("magIndienen", equalTo(false)))
                .body(json("vergrendeling", nullValue()));
        programmateam().get(path(concept)).then().body(json("magBewaren", equalTo(false)));
    }

    @Test
    void antwoorden_komen_terug_zoals_ze_zijn_gegeven() {
        Response concept = bewaar(
                Ronde.begin(uitvraag, "twente"),
                List.of(
                        antwoord("visie-werkwijze", false),
                        antwoord("aantal-trainingen", 2.5),
                        antwoord("toelichting", "Zó 'n <tekst> \u2013 \"ja\""),
                        antwoord("partners", List.of("ZORG"))));

        projectleider("twente")
                .get(path(concept))
                .then()
                .body(json(
                        "antwoorden.vraag",
                        containsInAnyOrder("visie-werkwijze", "aantal-trainingen", "toelichting", "partners")))
                .body("antwoorden.find { it.vraag == 'visie-werkwijze' }.waarde", equalTo(false))
                .body("antwoorden.find { it.vraag == 'aantal-trainingen' }.waarde", equalTo(2.5f))
                .body("antwoorden.find { it.vraag == 'toelichting' }.waarde", equalTo("Zó 'n <tekst> \u2013 \"ja\""))
                .body("antwoorden.find { it.vraag == 'partners' }.waarde", hasItem("ZORG"));
    }

    private List<GeaccepteerdAntwoord> geaccepteerd() {
        return geaccepteerd.van(UUID.fromString(uitvraag)).stream()
                .flatMap(regio -> regio.antwoorden().stream())
                .toList();
    }
}
