package nl.ghnt.reporting.uitvraag;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.as;
import static nl.ghnt.reporting.Ronde.opening;
import static nl.ghnt.reporting.Ronde.programmateam;
import static nl.ghnt.reporting.Ronde.vrijePeriode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.ghnt.kit.test.AtOnce;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class UitvraagResourceTest {

    private static final String PAD = "/reporting/v1/uitvragen";

    @Inject
    Register register;

    @BeforeEach
    void tell() {
        register.vertel();
    }

    @Proves("R256")
    @Test // C1
    void de_populatie_is_die_van_de_peildatum_en_bevriest() {
        Response uitvraag = Ronde.openUitvraag();

        register.wijzig("twente", "Twente (hernoemd)", null, 10);

        given().get(PAD + "/" + at(uitvraag, "id"))
                .then()
                .statusCode(200)
                .body(json("verwacht", equalTo(28)))
                .body(json("aangekondigdAantal", equalTo(28)))
                .body(json("populatie", hasSize(28)))
                .body("populatie.find { it.regio == 'twente' }.naam", equalTo("Twente"))
                .body(json("populatieToelichting", nullValue()));
        register.wijzig("twente", "Twente", null, 11);
    }

    @Proves({"R122", "R328"})
    @Test // thirty announced, who they were is not known
    void een_peildatum_waarvan_de_leden_onbekend_zijn_wordt_geweigerd_met_de_reden() {
        Map<String, Object> opening = opening(Ronde.vrijgegevenVragenlijst(), vrijePeriode());
        opening.put("peildatum", "2019-01-01");

        Ronde.open(opening)
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/populatie-onbekend")))
                .body(json("reden", equalTo("leden.onbekend")))
                .body(json("aangekondigdAantal", equalTo(30)));
    }

    @Test
    void een_peildatum_waarvoor_het_register_niets_weet_wordt_geweigerd() {
        Map<String, Object> opening = opening(Ronde.vrijgegevenVragenlijst(), vrijePeriode());
        opening.put("peildatum", "2015-01-01");

        Ronde.open(opening).statusCode(409).body(json("reden", equalTo("indeling.onbekend")));
    }

    @Test // a register that is not complete yet must not give a wrong denominator
    void een_ander_aantal_dan_aangekondigd_kan_alleen_met_een_toelichting() {
        register.wijzig("zeeland", "Zeeland", LocalDate.of(2030, 1, 1), 10);
        Map<String, Object> opening = opening(Ronde.vrijgegevenVragenlijst(), vrijePeriode());
        opening.put("peildatum", "2030-06-01");

        Ronde.open(opening)
                .statusCode(409)
                .body(json("reden", equalTo("aantal.wijkt-af")))
                .body(json("aangekondigdAantal", equalTo(28)))
                .body(json("bekendAantal", equalTo(27)));
        opening.put("populatieToelichting", "Zeeland is opgeheven.");
        Ronde.open(opening)
                .statusCode(201)
                .body(json("verwacht", equalTo(27)))
                .body(json("populatieToelichting", equalTo("Zeeland is opgeheven.")));
        register.wijzig("zeeland", "Zeeland", null, 11);
    }

    @Test
    void een_concept_kan_niet_worden_uitgezet() {
        String concept = at(Ronde.vragenlijst("TOTAAL", Ronde.VRAGEN), "id");

        Ronde.open(opening(concept, vrijePeriode()))
                .statusCode(409)
                .body(json("reden", equalTo("vragenlijst.niet-vrijgegeven")))
                .body(json("huidigeStatus", equalTo("CONCEPT")));
    }

    @Test
    void per_periode_en_soort_is_er_een_open_uitvraag() {
        String periode = vrijePeriode();
        Response first = Ronde.open(opening(Ronde.vrijgegevenVragenlijst(), periode))
                .statusCode(201)
                .extract()
                .response();

        Ronde.open(opening(Ronde.vrijgegevenVragenlijst(), periode))
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/uitvraag-al-open")));
        Ronde.sluit(first);
        Ronde.open(opening(Ronde.vrijgegevenVragenlijst(), periode)).statusCode(201);
    }

    @Proves({"R259", "R260"})
    @Test // the full one once a year, themes in between
    void de_totale_vragenlijst_gaat_een_keer_per_jaar_uit() {
        String tweede = vrijePeriode();
        String eerste = tweede.replace("H2", "H1");
        String thematisch = at(Ronde.geefVrij(Ronde.vragenlijst("THEMATISCH", Ronde.VRAGEN)), "id");
        Ronde.open(opening(Ronde.vrijgegevenVragenlijst(), eerste)).statusCode(201);

        Ronde.open(opening(Ronde.vrijgegevenVragenlijst(), tweede))
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/uitvraag-totaal-dit-jaar")));
        Ronde.open(opening(thematisch, tweede)).statusCode(201).body(json("soort", equalTo("THEMATISCH")));
    }

    @Proves("R259")
    @Test
    void ook_van_zes_die_haar_tegelijk_openen_gaat_de_totale_vragenlijst_een_keer_uit() throws Exception {
        String tweede = vrijePeriode();
        List<Callable<String>> zes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String periode = i % 2 == 0 ? tweede : tweede.replace("H2", "H1");
            Map<String, Object> opening = opening(Ronde.vrijgegevenVragenlijst(), periode);
            zes.add(() -> uitkomst(opening));
        }

        List<String> uitkomsten = AtOnce.each(zes);

        assertThat(uitkomsten)
                .filteredOn(uitkomst -> uitkomst.startsWith("201"))
                .hasSize(1);
        assertThat(uitkomsten)
                .filteredOn(uitkomst -> uitkomst.endsWith("/uitvraag-al-open"))
                .hasSize(2);
        assertThat(uitkomsten)
                .filteredOn(uitkomst -> uitkomst.endsWith("/uitvraag-totaal-dit-jaar"))
                .hasSize(3);
    }

    private static String uitkomst(Map<String, Object> opening) {
        Response answer = Ronde.programmateam().body(opening).post(PAD);
        return answer.statusCode() + " " + answer.jsonPath().getString("type");
    }

    @Test
    void een_gesloten_uitvraag_sluit_niet_nog_eens() {
        Response uitvraag = Ronde.openUitvraag();
        String pad = PAD + "/" + at(uitvraag, "id");

        Response gesloten =
                programmateam().header("If-Match", uitvraag.header("ETag")).post(pad + "/sluiting");

        gesloten.then()
                .statusCode(200)
                .body(json("status", equalTo("GESLOTEN")))
                .body(json("geslotenOp", notNullValue()));
        programmateam()
                .header("If-Match", uitvraag.header("ETag"))
                .post(pad + "/sluiting")
                .then()
                .statusCode(412);
        programmateam()
                .header("If-Match", gesloten.header("ETag"))
                .post(pad + "/sluiting")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("uitvraag.gesloten")));
        programmateam().post(pad + "/sluiting").then().statusCode(428);
    }

    @Test
    void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
        programmateam()
                .body("{\"vragenlijst\":\"x\",\"periode\":\"najaar\",\"peildatum\":\"31-12-2021\",\"titel\":\"\"}")
                .post(PAD)
                .then()
                .statusCode(400)
                .body(json(
                        "errors.location",
                        containsInAnyOrder("/vragenlijst", "/periode", "/peildatum", "/sluitingsdatum", "/titel")));
        Map<String, Object> opening = opening("01890000-0000-7000-8000-000000000000", vrijePeriode());
        Ronde.open(opening).statusCode(400).body(json("errors.code", hasItem("vragenlijst.onbekend")));
    }

    @Test
    void uitvragen_zijn_openbaar_en_openen_en_sluiten_is_van_het_programmateam() {
        Response uitvraag = Ronde.openUitvraag();
        String pad = PAD + "/" + at(uitvraag, "id");

        given().queryParam("periode", uitvraag.<String>path("periode"))
                .get(PAD)
                .then()
                .statusCode(200)
                .body(json("id", hasItem(uitvraag.<String>path("id"))))
                .body(json("verwacht", hasItem(28)));
        given().contentType("application/json").body("{}").post(PAD).then().statusCode(401);
        as("projectleider", "twente").body("{}").post(PAD).then().statusCode(403);
        as("stuurgroep")
                .header("If-Match", uitvraag.header("ETag"))
                .post(pad + "/sluiting")
                .then()
                .statusCode(403);
        given().get(pad + "/audittrail").then().statusCode(401);
        programmateam()
                .get(pad + "/audittrail")
                .then()
                .statusCode(200)
                .body(json("handeling", hasItem("uitvraag.geopend.v1")));
    }

    @Test
    void een_etag_die_de_lezer_al_heeft_geeft_304() {
        String pad = PAD + "/" + at(Ronde.openUitvraag(), "id");
        String etag = given().get(pad).header("ETag");

        given().header("If-None-Match", etag).get(pad).then().statusCode(304);
        given().get(PAD + "/01890000-0000-7000-8000-000000000000").then().statusCode(404);
    }
}
