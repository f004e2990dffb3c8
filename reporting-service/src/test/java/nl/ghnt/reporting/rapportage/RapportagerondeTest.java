package nl.ghnt.reporting.rapportage;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.rapportage.Rapportageronde.PAD;
import static nl.ghnt.reporting.rapportage.Rapportageronde.pad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.pool.Projectenpool;
import nl.ghnt.reporting.regio.Register;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class RapportagerondeTest {

    private static final Map<String, String> VORMEN =
            Map.of("application/json", "", "image/svg+xml", "/svg", "application/pdf", "/pdf");

    @Inject
    Register register;

    @Inject
    Projectenpool pool;

    @Inject
    Rapportageronde ronde;

    @Inject
    EntityManagerFactory entityManagers;

    @BeforeEach
    void tell() {
        register.vertel();
        pool.vertelAantal(108);
        pool.vertelDekking("twente", "zeeland");
    }

    @Test // section O
    void na_openbaarmaking_leest_iedereen_de_cijfers_van_28_synthetische_inzendingen() {
        Response uitvraag = ronde.uitvraagMet(28);
        Response rapportage = ronde.publiceer(ronde.concept(uitvraag));

        given().accept("application/json")
                .get(pad(rapportage) + "/infographic")
                .then()
                .statusCode(200)
                .body(json("visie.cijfers.waarde", contains(13, 7, 28, 19)))
                .body(json("visie.cijfers.noemer", everyItem(equalTo(28))))
                .body(json("lokaleTeams.cijfers.waarde", contains(26, 28)))
                .body(json("lokaleTeams.fases.aantallen", contains(6, 6, 6, 5, 5)))
                .body(json("impactmonitor.onderzoeken.waarde", equalTo(15)))
                .body(json("projectenpools.projecten.waarde", equalTo(108)))
                .body(json("integraleSturing.stand.standen.aantal", everyItem(nullValue())))
                .body(json("synthetisch", equalTo(true)))
                .body(json("telling.uitvraag", equalTo(at(uitvraag, "id"))))
                .body(json("telling.geteldOp", not(nullValue())))
                .body(json("telling.inzendingen.versie", everyItem(equalTo(1))))
                .body(json("telling.inzendingen", org.hamcrest.Matchers.hasSize(28)))
                .body(json("editie.status", equalTo("OPENBAAR")));
        given().get("/reporting/v1/uitvragen/" + at(uitvraag, "id") + "/cijfers")
                .then()
                .statusCode(200)
                .body(json("bevrorenOp", not(nullValue())))
                .body(json("cijfers[0].tekst", equalTo("13 van de 28")))
                .body(json("cijfers[0].aantalOnbekend", equalTo(0)))
                .body(json("synthetisch", equalTo(true)));
        assertThat(bytes(rapportage, "image/svg+xml"))
                .asString()
                .startsWith("<svg")
                .contains("synthetische");
        assertThat(new String(bytes(rapportage, "application/pdf"), 0, 5)).isEqualTo("%PDF-");
    }

    @Test // section R: published means frozen
    void wat_openbaar_is_verandert_geen_byte_wat_er_daarna_ook_gebeurt() {
        Response uitvraag = ronde.uitvraagMet(2);
        Response rapportage = ronde.publiceer(ronde.concept(uitvraag));
        List<byte[]> voor =
                VORMEN.keySet().stream().map(vorm -> bytes(rapportage, vorm)).toList();

        corrigeer(uitvraag);
        pool.vertelAantal(109);
        pool.vertelDekking("drenthe");
        register.wijzig("twente", "Twente (hernoemd)", null, 50);
        Response erratum = erratum(rapportage);
        ronde.publiceer(erratum);

        assertThat(VORMEN.keySet().stream().map(vorm -> bytes(rapportage, vorm)).toList())
                .usingRecursiveComparison()
                .isEqualTo(voor);
        given().accept("application/json")
                .get(pad(erratum) + "/infographic")
                .then()
                .statusCode(200)
                .body(json("editie.versie", equalTo(2)))
                .body(json("projectenpools.projecten.waarde", equalTo(109)))
                .body(json("visie.cijfers[0].waarde", equalTo(1)));
        register.wijzig("twente", "Twente", null, 51);
    }

    @Test
    void een_erratum_komt_in_de_plaats_en_de_oude_versie_blijft_leesbaar() {
        Response eerste = ronde.publiceer(ronde.concept(ronde.uitvraagMet(1)));
        Response erratum = erratum(eerste);
        given().get(pad(eerste)).then().statusCode(200).body(json("vervangenDoor", nullValue()));

        ronde.publiceer(erratum);

        given().get(pad(eerste)).then().statusCode(200).body(json("vervangenDoor", equalTo(at(erratum, "id"))));
        given().queryParam("pageSize", 100)
                .get(PAD)
                .then()
                .body(json("id", hasItem((String) at(erratum, "id"))))
                .body(json("id", not(hasItem((String) at(eerste, "id")))));
        given().queryParam("pageSize", 100)
                .queryParam("metVervangen", true)
                .get(PAD)
                .then()
                .body(json("id", hasItem((String) at(eerste, "id"))));
        given().queryParam("metVervangen", true)
                .queryParam("gewijzigdSinds", (String) at(Rapportageronde.lees(erratum), "gewijzigdOp"))
                .get(PAD)
                .then()
                .body(json("id", hasItem((String) at(eerste, "id"))));
        Rapportageronde.stap(Rapportageronde.lees(eerste), "programmateam", "errata", Map.of("reden", "Nog een fout."))
                .statusCode(409)
                .body(json("type", containsString("erratum-bestaat")));
    }

    @Test // what the stuurgroep adopted is what is published
    void cijfers_bevriezen_als_de_rapportage_aan_de_stuurgroep_wordt_voorgelegd() {
        Response uitvraag = ronde.uitvraagMet(2);
        Response voorgelegd = Rapportageronde.legVoor(ronde.concept(uitvraag));

        corrigeer(uitvraag);
        pool.vertelAantal(110);
        Response rapportage = Rapportageronde.maakOpenbaar(Rapportageronde.biedAan(ronde.stelVast(voorgelegd)));

        given().accept("application/json")
                .get(pad(rapportage) + "/infographic")
                .then()
                .body(json("visie.cijfers[0].waarde", equalTo(2)))
                .body(json("projectenpools.projecten.waarde", equalTo(108)));
    }

    @Test
    void een_teruggegeven_rapportage_is_een_concept_met_de_reden_en_rekent_opnieuw() {
        Response uitvraag = ronde.uitvraagMet(2);
        Response voorgelegd = Rapportageronde.legVoor(ronde.concept(uitvraag));
        corrigeer(uitvraag);

        Response terug = ronde.geefTerug(voorgelegd, "De cijfers van Twente ontbreken.");

        assertThat(terug.<String>path("status")).isEqualTo("CONCEPT");
        assertThat(terug.<String>path("teruggaveReden")).isEqualTo("De cijfers van Twente ontbreken.");
        as("stuurgroep")
                .accept("application/json")
                .get(pad(terug) + "/infographic")
                .then()
                .body(json("visie.cijfers[0].waarde", equalTo(1)));
    }

    @Test
    void een_besluit_dat_niet_bij_de_status_past_verandert_niets_en_staat_in_het_audittrail() {
        Response concept = ronde.concept(ronde.uitvraagMet(0));

        Response daarna = ronde.stelVast(concept);

        assertThat(daarna.<String>path("status")).isEqualTo("CONCEPT");
        as("programmateam")
                .get(pad(concept) + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", hasItem("besluit.niet-van-toepassing")));
    }

    @Test
    void een_concept_bestaat_niet_voor_wie_geen_rol_heeft() {
        Response uitvraag = ronde.uitvraagMet(1);
        Response concept = ronde.concept(uitvraag);

        Stream.of("", "/infographic").forEach(deel -> {
            given().get(pad(concept) + deel).then().statusCode(404);
            as("projectleider", "twente").get(pad(concept) + deel).then().statusCode(404);
            as("kernteam").get(pad(concept) + deel).then().statusCode(200);
        });
        given().queryParam("pageSize", 100).get(PAD).then().body(json("id", not(hasItem((String) at(concept, "id")))));
        given().get("/reporting/v1/uitvragen/" + at(uitvraag, "id") + "/cijfers")
                .then()
                .statusCode(404);
        given().get(pad(concept) + "/audittrail").then().statusCode(401);
        as("projectleider", "twente").get(pad(concept) + "/audittrail").then().statusCode(403);
    }

    @Test
    void een_voorbeeld_draagt_het_merkteken_van_een_concept() {
        Response concept = ronde.concept(ronde.uitvraagMet(1));

        as("stuurgroep")
                .get(pad(concept) + "/infographic/svg")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("Concept"), containsString("nog niet vastgesteld"));
    }

    @Test
    void een_openbare_infographic_kost_een_opdracht_aan_de_database_en_blijft_in_caches() {
        Response rapportage = ronde.publiceer(ronde.concept(ronde.uitvraagMet(1)));
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        Response gelezen = given().get(pad(rapportage) + "/infographic/pdf");

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
        assertThat(gelezen.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        given().header("If-None-Match", gelezen.header("ETag"))
                .get(pad(rapportage) + "/infographic/pdf")
                .then()
                .statusCode(304);
        given().accept("text/csv").get(pad(rapportage) + "/infographic").then().statusCode(406);
    }

    private static byte[] bytes(Response rapportage, String vorm) {
        String deel = VORMEN.get(vorm);
        return given().get(pad(rapportage) + "/infographic" + deel)
                .then()
                .statusCode(200)
                .contentType(containsString(vorm))
                .extract()
                .asByteArray();
    }

    private static Response erratum(Response rapportage) {
        return Rapportageronde.stap(
                        Rapportageronde.lees(rapportage),
                        "programmateam",
                        "errata",
                        Map.of("reden", "Een cijfer klopt niet."))
                .statusCode(201)
                .extract()
                .response();
    }

    /** The first region corrects what was accepted: it no longer works by the vision. */
    private static void corrigeer(Response uitvraag) {
        String regio = Register.REGIOS.get(0);
        String id = as("programmateam")
                .queryParam("uitvraag", (String) at(uitvraag, "id"))
                .queryParam("regio", regio)
                .get("/reporting/v1/inzendingen")
                .path("[0].id");
        Response geaccepteerd = as("programmateam").get("/reporting/v1/inzendingen/" + id);
        Response correctie = Ronde.corrigeer(geaccepteerd, "Het antwoord op de visie klopt niet.");
        Ronde.accepteer(Ronde.dienIn(Ronde.bewaar(correctie, Rapportageronde.antwoorden(27))));
    }
}
