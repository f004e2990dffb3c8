package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.bewaar;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.dienIn;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.etag;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.kern;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.lees;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.pad;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AanvullingTest {

    private static final String TEAM = TestTokens.user("programmateam");

    @Proves("F49")
    @Test
    void na_de_sluiting_vraagt_het_programmateam_en_beiden_zien_wat_het_antwoord_verandert() {
        Response ronde = Ronden.geopend(Ronden.opzet("met vragen"));
        Response ingediend = Aanvragen.ingediend(at(ronde, "id"));
        Ronden.doe(ronde, "/sluiting").statusCode(200);
        als(TEAM).get(pad(ingediend)).then().body(json("mogelijk", contains("AANVULLING_VRAGEN")));

        Aanvragen.vraag(ingediend, "kern");
        Response gevraagd = lees(ingediend);
        gevraagd.then()
                .body(json("status", equalTo("AANVULLING_GEVRAAGD")))
                .body(json("aanvulling.vragen.deel", contains("kern")))
                .body(json("aanvulling.overVersie", equalTo(1)));
        bewaar(ingediend, "begroting", Aanvragen.DELEN.get("begroting"), etag(gevraagd, "begroting"))
                .statusCode(409)
                .body(json("type", endsWith("/aanvraag-niet-gevraagd")));
        bewaar(ingediend, "kern", kern("Duidelijker titel"), etag(gevraagd, "kern"))
                .statusCode(200);
        als(TEAM).get(pad(ingediend)).then().body(json("inhoud.kern.titel", equalTo("Synthetisch project")));
        dienIn(lees(ingediend))
                .statusCode(200)
                .body(json("status", equalTo("INGEDIEND")))
                .body(json("aanvulling", nullValue()))
                .body(json("ontvangstbewijs.versie", equalTo(2)));

        for (String lezer : List.of(TEAM, Aanvragen.token())) {
            als(lezer)
                    .get(pad(ingediend) + "/versies")
                    .then()
                    .body(json("[0].verschillen", empty()))
                    .body(json("[1].verschillen.plaats", contains("/kern/titel")))
                    .body(json("[1].verschillen.was", contains("Synthetisch project")))
                    .body(json("[1].verschillen.is", contains("Duidelijker titel")));
            als(lezer)
                    .get(pad(ingediend) + "/aanvullingen")
                    .then()
                    .body(json("overVersie", contains(1)))
                    .body(json("[0].vragen.deel", contains("kern")));
        }
    }

    @Test
    void een_vraag_gaat_over_een_deel_dat_er_is_en_niet_over_een_dag_die_voorbij_is() {
        Response ingediend = Aanvragen.ingediend(Aanvragen.ronde());
        als(TEAM)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "vragen",
                        List.of(
                                Map.of("deel", "onderdelen/AANPAK", "vraag", "Wat?"),
                                Map.of("deel", "onderdelen/ANDERS", "vraag", "Wat?")),
                        "antwoordenTot",
                        "2026-01-01"))
                .post(pad(ingediend) + "/aanvullingen")
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/vragen/1/deel", "/antwoordenTot")));
    }

    @Test // a draft is not there for who asks, and what was taken back is not asked about
    void aan_een_concept_en_aan_wat_is_ingetrokken_wordt_niets_gevraagd() {
        Response concept = Aanvragen.volledig(Aanvragen.ronde());
        vraagt(concept).statusCode(404);
        Response ingediend = dienIn(concept).extract().response();
        Response ingetrokken = Aanvragen.trekIn(ingediend).extract().response();
        vraagt(ingetrokken).statusCode(409).body(json("type", endsWith("/aanvraag-stap")));
    }

    @Test // nobody asks in his own cause, and who reads what counts sees nothing of what is being written
    void wie_zelf_aanvraagt_stelt_geen_vragen_en_het_spoor_van_een_concept_is_van_de_gemeente() {
        Response ingediend = Aanvragen.ingediend(Aanvragen.ronde());
        als(TestTokens.personClaiming("allebei", List.of("aanvrager", "programmateam"), "gemeente", Aanvragen.GEMEENTE))
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Aanvragen.vragen("kern"))
                .post(pad(ingediend) + "/aanvullingen")
                .then()
                .statusCode(403);
        String gezien = als(TEAM).get(pad(ingediend)).header("ETag");
        bewaar(ingediend, "kern", kern("nog niet ingediend"), etag(ingediend, "kern"))
                .statusCode(200);
        als(TEAM).get(pad(ingediend)).then().header("ETag", equalTo(gezien));
        als(TEAM).get(pad(ingediend) + "/audittrail").then().body(json("handeling", contains("aanvraag.ingediend.v1")));
        als(Aanvragen.token())
                .get(pad(ingediend) + "/audittrail")
                .then()
                .body(json("handeling", hasItems("aanvraag.begonnen", "aanvraag.bewaard", "aanvraag.ingediend.v1")));
    }

    private static ValidatableResponse vraagt(Response aanvraag) {
        return als(TEAM)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Aanvragen.vragen("kern"))
                .post(pad(aanvraag) + "/aanvullingen")
                .then();
    }
}
