package nl.ghnt.reporting.uitvraag;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.opening;
import static nl.ghnt.reporting.Ronde.vraag;
import static nl.ghnt.reporting.Ronde.vrijePeriode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which themes a region is asked about: those that were named, or its own priorities. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class UitvraagThemasTest {

    private static final String PAD = "/reporting/v1/uitvragen";

    @Inject
    Register register;

    @BeforeEach
    void tell() {
        register.vertel();
    }

    @Proves({"R260", "R261"})
    @Test // what a region marked as its priorities decides what it is asked
    void een_thematische_uitvraag_vraagt_elke_regio_naar_haar_eigen_prioriteiten() {
        String periode = vrijePeriode();
        register.prioriteiten("twente", periode, 1, "OUDERENMISHANDELING");
        register.prioriteiten("zeeland", periode, 1, "TRAUMASCREENING");
        Response uitvraag = Ronde.open(opening(thematischeVragenlijst(), periode))
                .statusCode(201)
                .body("populatie.find { it.regio == 'twente' }.themas", contains("OUDERENMISHANDELING"))
                .body("populatie.find { it.regio == 'twente' }.themaherkomst", equalTo("EIGEN_PRIORITEITEN"))
                .body("populatie.find { it.regio == 'drenthe' }.themas", hasSize(0))
                .body("populatie.find { it.regio == 'drenthe' }.themaherkomst", equalTo("GEEN"))
                .extract()
                .response();

        assertGevraagd(uitvraag, "twente", "ouderen", "trauma");
        assertGevraagd(uitvraag, "zeeland", "trauma", "ouderen");
        assertGevraagd(uitvraag, "drenthe", "algemeen", "ouderen");
    }

    @Proves("R261")
    @Test // the programme team selects themes
    void wat_bij_het_openen_is_opgegeven_gaat_voor_de_eigen_prioriteiten() {
        String periode = vrijePeriode();
        register.prioriteiten("twente", periode, 1, "OUDERENMISHANDELING");
        register.prioriteiten("zeeland", periode, 1, "OUDERENMISHANDELING");
        Map<String, Object> opening = opening(thematischeVragenlijst(), periode);
        opening.put("themas", List.of(Map.of("regio", "twente", "themas", List.of("TRAUMASCREENING"))));

        Ronde.open(opening)
                .statusCode(201)
                .body("populatie.find { it.regio == 'twente' }.themas", contains("TRAUMASCREENING"))
                .body("populatie.find { it.regio == 'twente' }.themaherkomst", equalTo("OPGEGEVEN"))
                .body("populatie.find { it.regio == 'zeeland' }.themas", contains("OUDERENMISHANDELING"));
    }

    @Proves("R259")
    @Test // the full questionnaire asks everything, whatever a region marked
    void een_totale_uitvraag_vraagt_elke_regio_alles() {
        String periode = vrijePeriode();
        register.prioriteiten("twente", periode, 1, "OUDERENMISHANDELING");

        Ronde.open(opening(Ronde.vrijgegevenVragenlijst(), periode))
                .statusCode(201)
                .body("populatie.find { it.regio == 'twente' }.themas", nullValue())
                .body("populatie.find { it.regio == 'twente' }.themaherkomst", nullValue());
    }

    @Test // frozen: what a region marks later is for the next campaign
    void een_keuze_na_de_opening_verandert_de_uitvraag_niet() {
        String periode = vrijePeriode();
        register.prioriteiten("twente", periode, 1, "OUDERENMISHANDELING");
        Response uitvraag = Ronde.open(opening(thematischeVragenlijst(), periode))
                .statusCode(201)
                .extract()
                .response();

        register.prioriteiten("twente", periode, 2, "TRAUMASCREENING");

        given().get(PAD + "/" + at(uitvraag, "id"))
                .then()
                .body("populatie.find { it.regio == 'twente' }.themas", contains("OUDERENMISHANDELING"));
    }

    @Proves("R261")
    @Test // seen before it is frozen
    void een_proef_laat_zien_wie_waarnaar_gevraagd_zou_worden_en_verandert_niets() {
        String periode = vrijePeriode();
        register.prioriteiten("twente", periode, 1, "OUDERENMISHANDELING");
        Map<String, Object> opening = opening(thematischeVragenlijst(), periode);

        for (int keer = 0; keer < 2; keer++) {
            proef(opening)
                    .statusCode(200)
                    .body(json("verwacht", equalTo(28)))
                    .body("populatie.find { it.regio == 'twente' }.themas", contains("OUDERENMISHANDELING"))
                    .body("populatie.find { it.regio == 'twente' }.themaherkomst", equalTo("EIGEN_PRIORITEITEN"));
        }
        given().queryParam("periode", periode).get(PAD).then().body(json("$", hasSize(0)));
        Ronde.open(opening).statusCode(201);
        proef(opening).statusCode(409).body(json("type", endsWith("/uitvraag-al-open")));
    }

    @Proves("R261")
    @Test
    void een_thematische_uitvraag_kent_de_themas_per_regio() {
        Map<String, Object> opening =
                opening(at(Ronde.geefVrij(Ronde.vragenlijst("THEMATISCH", Ronde.VRAGEN)), "id"), vrijePeriode());
        opening.put("themas", List.of(Map.of("regio", "twente", "themas", List.of("OUDERENMISHANDELING"))));

        Ronde.open(opening)
                .statusCode(201)
                .body("populatie.find { it.regio == 'twente' }.themas", hasItem("OUDERENMISHANDELING"))
                .body("populatie.find { it.regio == 'drenthe' }.themas", hasSize(0))
                .body("populatie.find { it.regio == 'drenthe' }.themaherkomst", equalTo("GEEN"));
        opening.put("themas", List.of(Map.of("regio", "bestaat-niet", "themas", List.of())));
        Ronde.open(opening).statusCode(409).body(json("regios", hasItem("bestaat-niet")));
    }

    private static ValidatableResponse proef(Map<String, Object> opening) {
        return Ronde.programmateam().body(opening).post(PAD + "/_proef").then();
    }

    private static String thematischeVragenlijst() {
        List<Map<String, Object>> vragen = List.of(
                vraag("algemeen", "JA_NEE", Map.of()),
                vraag("ouderen", "JA_NEE", Map.of("thema", "OUDERENMISHANDELING")),
                vraag("trauma", "JA_NEE", Map.of("thema", "TRAUMASCREENING")));
        return at(Ronde.geefVrij(Ronde.vragenlijst("THEMATISCH", vragen)), "id");
    }

    private static void assertGevraagd(Response uitvraag, String regio, String gevraagd, String nietGevraagd) {
        Response inzending = Ronde.begin(at(uitvraag, "id"), regio);
        bewaar(inzending, nietGevraagd).statusCode(400).body(json("errors.code", contains("vraag.onbekend")));
        bewaar(inzending, gevraagd).statusCode(200);
    }

    private static ValidatableResponse bewaar(Response inzending, String vraag) {
        return Ronde.projectleider(at(inzending, "regio"))
                .header("If-Match", inzending.header("ETag"))
                .body(Map.of("antwoorden", List.of(Ronde.antwoord(vraag, true))))
                .put(Ronde.path(inzending) + "/antwoorden")
                .then();
    }
}
