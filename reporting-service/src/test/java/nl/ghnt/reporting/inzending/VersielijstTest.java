package nl.ghnt.reporting.inzending;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.antwoord;
import static nl.ghnt.reporting.Ronde.bewaar;
import static nl.ghnt.reporting.Ronde.geefTerug;
import static nl.ghnt.reporting.Ronde.path;
import static nl.ghnt.reporting.Ronde.projectleider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class VersielijstTest {

    @Inject
    Register register;

    private Response tweede;

    @BeforeEach
    void een_regio_schrijft_aan_haar_tweede_versie() {
        register.vertel();
        String uitvraag = at(Ronde.openUitvraag(), "id");
        tweede = geefTerug(Ronde.ingediend(uitvraag, "twente", Ronde.ANTWOORDEN), "Vul aan");
    }

    private String versies() {
        return path(tweede) + "/versies";
    }

    @Test
    void de_laatste_versie_kan_voorop_en_houdt_haar_verschil_met_die_ervoor() {
        bewaar(tweede, List.of(antwoord("fase", "ZELFSCAN")));

        projectleider("twente")
                .queryParam("sort", "-versienummer")
                .get(versies())
                .then()
                .statusCode(200)
                .body(json("versienummer", contains(2, 1)))
                .body(json(
                        "[0].gewijzigdeVragen", contains("aantal-trainingen", "fase", "partners", "visie-werkwijze")));
    }

    @Test // a draft that is saved changed, though it was not submitted
    void alleen_wat_vanaf_een_moment_is_geschreven_komt_mee() {
        String begonnen =
                projectleider("twente").get(versies()).then().extract().path("[1].gewijzigdOp");

        bewaar(tweede, List.of(antwoord("fase", "ZELFSCAN")));

        String geschreven = projectleider("twente")
                .get(versies())
                .then()
                .body(json("[1].gewijzigdOp", not(begonnen)))
                .extract()
                .path("[1].gewijzigdOp");
        projectleider("twente")
                .queryParam("gewijzigdSinds", geschreven)
                .get(versies())
                .then()
                .header("X-Total-Count", "1")
                .body(json("versienummer", contains(2)));
    }

    @Test
    void de_versies_komen_ook_als_csv() {
        projectleider("twente")
                .accept("text/csv")
                .get(versies())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("versienummer,aanleiding,reden,"))
                .body(containsString("\r\n2,TERUGGAVE,Vul aan,"));
    }

    @Test
    void een_onbekende_volgorde_noemt_de_volgordes_die_er_zijn() {
        projectleider("twente")
                .queryParam("sort", "oordeel")
                .get(versies())
                .then()
                .statusCode(400)
                .body(json(
                        "errors.detail", contains("Sorteren op 'oordeel' kan niet. Wel: versienummer, gewijzigdOp.")))
                .body(json("errors.code", contains(equalTo("sortering.onbekend"))));
    }
}
