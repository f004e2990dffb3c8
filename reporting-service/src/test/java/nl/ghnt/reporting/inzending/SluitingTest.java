package nl.ghnt.reporting.inzending;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.bewaar;
import static nl.ghnt.reporting.Ronde.dienIn;
import static nl.ghnt.reporting.Ronde.geefTerug;
import static nl.ghnt.reporting.Ronde.path;
import static nl.ghnt.reporting.Ronde.projectleider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can and cannot be done after a campaign closed: nothing new comes in, what was in can be finished and corrected. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class SluitingTest {

    @Inject
    Register register;

    private Response uitvraag;
    private String id;

    @BeforeEach
    void open() {
        register.vertel();
        uitvraag = Ronde.openUitvraag();
        id = at(uitvraag, "id");
    }

    @Test
    void een_eerste_inzending_kan_niet_meer_worden_begonnen() {
        Ronde.sluit(uitvraag);

        projectleider("twente")
                .body(Map.of("uitvraag", id, "regio", "twente"))
                .post("/reporting/v1/inzendingen")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("uitvraag.gesloten")));
    }

    @Test
    void een_concept_dat_nooit_is_ingediend_kan_niet_meer_worden_bewaard_of_ingediend() {
        Response concept = bewaar(Ronde.begin(id, "twente"), Ronde.ANTWOORDEN);
        Ronde.sluit(uitvraag);

        projectleider("twente")
                .header("If-Match", concept.header("ETag"))
                .body(Map.of("antwoorden", Ronde.ANTWOORDEN))
                .put(path(concept) + "/antwoorden")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("uitvraag.gesloten")));
        projectleider("twente")
                .header("If-Match", concept.header("ETag"))
                .post(path(concept) + "/indiening")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("uitvraag.gesloten")));
        projectleider("twente")
                .get(path(concept))
                .then()
                .body(json("vergrendeling", equalTo("uitvraag.gesloten")))
                .body(json("magIndienen", equalTo(false)));
    }

    @Test
    void wat_was_ingediend_kan_nog_worden_teruggegeven_aangevuld_en_geaccepteerd() {
        Response ingediend = Ronde.ingediend(id, "twente", Ronde.ANTWOORDEN);
        Ronde.sluit(uitvraag);

        Response weer = dienIn(bewaar(geefTerug(ingediend, "Vul aan"), Ronde.ANTWOORDEN));

        weer.then().body(json("teLaat", equalTo(false)));
        Ronde.accepteer(weer).then().body(json("status", equalTo("GEACCEPTEERD")));
    }

    @Test // a closed campaign blocks new input, not corrections
    void wat_was_geaccepteerd_kan_met_een_reden_worden_gecorrigeerd() {
        Response geaccepteerd = Ronde.geaccepteerd(id, "twente", Ronde.ANTWOORDEN);
        Ronde.sluit(uitvraag);

        projectleider("twente")
                .header("If-Match", geaccepteerd.header("ETag"))
                .body(Map.of())
                .post(path(geaccepteerd) + "/correcties")
                .then()
                .statusCode(400);
        Response correctie = projectleider("twente")
                .header("If-Match", geaccepteerd.header("ETag"))
                .body(Map.of("reden", "Fase was verkeerd"))
                .post(path(geaccepteerd) + "/correcties");
        correctie.then().statusCode(200).body(json("versienummer", equalTo(2))).body(json("magBewaren", equalTo(true)));
        Ronde.accepteer(dienIn(bewaar(correctie, Ronde.ANTWOORDEN)))
                .then()
                .body(json("geaccepteerdeVersie", equalTo(2)));
    }

    @Test
    void een_andere_regio_kan_geen_correctie_openen() {
        Response geaccepteerd = Ronde.geaccepteerd(id, "twente", Ronde.ANTWOORDEN);

        projectleider("zeeland")
                .header("If-Match", geaccepteerd.header("ETag"))
                .body(Map.of("reden", "x"))
                .post(path(geaccepteerd) + "/correcties")
                .then()
                .statusCode(404);
    }

    @Test // an exception to a lock has an end
    void met_een_uitzondering_kan_een_regio_alsnog_voor_het_eerst_indienen() {
        Ronde.sluit(uitvraag);
        String pad = "/reporting/v1/uitvragen/" + id;
        Map<String, Object> body = Map.of(
                "regio",
                "twente",
                "uiterlijkeDatum",
                DutchDay.today(Clock.systemUTC()).plusDays(7).toString(),
                "reden",
                "Ziekte");
        String etag = Ronde.programmateam().get(pad).header("ETag");

        projectleider("twente")
                .header("If-Match", etag)
                .body(body)
                .post(pad + "/uitzonderingen")
                .then()
                .statusCode(403);
        Ronde.programmateam()
                .header("If-Match", etag)
                .body(body)
                .post(pad + "/uitzonderingen")
                .then()
                .statusCode(200)
                .body(json("uitzonderingen.regio", contains("twente")))
                .body(json("uitzonderingen[0].reden", nullValue()));

        Ronde.ingediend(id, "twente", Ronde.ANTWOORDEN).then().body(json("status", equalTo("INGEDIEND")));
        projectleider("zeeland")
                .body(Map.of("uitvraag", id, "regio", "zeeland"))
                .post("/reporting/v1/inzendingen")
                .then()
                .statusCode(409);
        Ronde.programmateam()
                .get(pad + "/audittrail")
                .then()
                .body("find { it.handeling == 'uitvraag.uitzondering-verleend' }.gegevens.reden", equalTo("Ziekte"));
    }

    @Test
    void een_open_uitvraag_heeft_geen_uitzondering_nodig() {
        Ronde.programmateam()
                .header("If-Match", uitvraag.header("ETag"))
                .body(Map.of("regio", "twente", "uiterlijkeDatum", "2999-01-01", "reden", "x"))
                .post("/reporting/v1/uitvragen/" + id + "/uitzonderingen")
                .then()
                .statusCode(409)
                .body(json("type", equalTo("/reporting/v1/problemen/uitvraag-niet-gesloten")));
    }

    @Proves("R290")
    @Test // the baseline is unchangeable after closing
    void een_startfoto_verandert_na_sluiting_niet_meer() {
        String lijst = at(Ronde.geefVrij(Ronde.vragenlijst("STARTFOTO", Ronde.VRAGEN)), "id");
        Response startfoto = Ronde.open(Ronde.opening(lijst, Ronde.vrijePeriode()))
                .statusCode(201)
                .extract()
                .response();
        Response geaccepteerd = Ronde.geaccepteerd(at(startfoto, "id"), "twente", Ronde.ANTWOORDEN);
        Ronde.sluit(startfoto);

        Ronde.programmateam()
                .header("If-Match", geaccepteerd.header("ETag"))
                .body(Map.of("reden", "x"))
                .post(path(geaccepteerd) + "/correcties")
                .then()
                .statusCode(409)
                .body(json("reden", equalTo("vergrendeld.startfoto")));
        Ronde.programmateam().get(path(geaccepteerd)).then().body(json("magCorrigeren", equalTo(false)));
    }
}
