package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.AANVRAGEN;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.dienIn;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.etag;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.kern;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.lees;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.pad;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.regio.Posten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality and the project leaders of regions that take part work on one application. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class SamenwerkingTest {

    private static final String REGIO = "ijsselland";
    private static final String ACCOUNT = "projectleider-die-meeschrijft";
    private static final String LEIDER = TestTokens.person(ACCOUNT, List.of("projectleider"), REGIO);

    @BeforeEach
    void vervul() {
        Posten.vervul(REGIO, PostRole.PROJECTLEIDER, ACCOUNT, null);
    }

    @Test
    void wie_wordt_gevraagd_leest_het_concept_en_schrijft_wat_hem_is_gevraagd_en_niet_meer() {
        Response aanvraag = Aanvragen.volledig(Aanvragen.ronde());
        als(LEIDER).get(pad(aanvraag)).then().statusCode(404); // takes part, was not asked, nothing is submitted

        Samenwerkingen.vraag(aanvraag, REGIO, "onderdelen/AANPAK");
        Response gezien = als(LEIDER)
                .get(pad(aanvraag))
                .then()
                .statusCode(200)
                .body(json("concept", equalTo(true)))
                .body(json("delen.deel", contains("onderdelen/AANPAK")))
                .body(json("mogelijk", contains("BEWERKEN")))
                .extract()
                .response();
        schrijf(gezien, "onderdelen/AANPAK", Map.of("tekst", "Van de regio (synthetisch)."))
                .statusCode(200);
        schrijf(gezien, "kern", kern("van een ander"), "\"1\"").statusCode(403);
        als(LEIDER)
                .header("If-Match", lees(aanvraag).header("ETag"))
                .post(pad(aanvraag) + "/indiening")
                .then()
                .statusCode(403);
        assertThat(lees(aanvraag).jsonPath().getString("inhoud.onderdelen[0].tekst"))
                .isEqualTo("Van de regio (synthetisch).");
        assertThat(lees(aanvraag).jsonPath().getString("inhoud.kern.titel")).isEqualTo("Synthetisch project");
    }

    @Test
    void wie_alleen_meeleest_schrijft_niets() {
        Response aanvraag = Samenwerkingen.gedeeld(REGIO);
        als(LEIDER)
                .get(pad(aanvraag))
                .then()
                .statusCode(200)
                .body(json("delen", empty()))
                .body(json("mogelijk", empty()));
        schrijf(aanvraag, "kern", kern("van een ander"), "\"1\"").statusCode(403);
    }

    @Test
    void wie_niet_meer_meedoet_schrijft_en_leest_niet_meer_mee() {
        Response aanvraag = Samenwerkingen.gedeeld(REGIO, "kern");
        Aanvragen.bewaar(
                        aanvraag,
                        "deelnemers",
                        Map.of("deelnemers", List.of(Map.of("regio", "gelderland-zuid", "aandeel", 40000))),
                        etag(aanvraag, "deelnemers"))
                .statusCode(200);
        als(LEIDER).get(pad(aanvraag)).then().statusCode(404);
        als(token())
                .get(pad(aanvraag) + "/meeschrijvers")
                .then()
                .header("ETag", startsWith("\"2"))
                .body(json("meeschrijvers", empty()));
    }

    @Test
    void na_indienen_leest_elke_deelnemende_regio_wat_is_ingediend_en_niet_wat_daarna_wordt_geschreven() {
        String ronde = Aanvragen.ronde();
        Response ingediend =
                dienIn(Aanvragen.volledig(ronde)).statusCode(200).extract().response();
        Aanvragen.bewaar(ingediend, "kern", kern("nog niet ingediend"), etag(ingediend, "kern"))
                .statusCode(200);
        als(LEIDER)
                .get(pad(ingediend))
                .then()
                .statusCode(200)
                .body(json("inhoud.kern.titel", equalTo("Synthetisch project")))
                .body(json("mogelijk", empty()));
        als(LEIDER)
                .queryParam("ronde", ronde)
                .get(AANVRAGEN)
                .then()
                .body(json("titel", contains("Synthetisch project")));
        Samenwerkingen.vraag(ingediend, REGIO);
        als(LEIDER)
                .queryParam("ronde", ronde)
                .get(AANVRAGEN)
                .then()
                .body(json("titel", contains("nog niet ingediend")));
    }

    @Test
    void wie_de_post_niet_houdt_leest_niets_wat_het_token_ook_zegt() {
        Response aanvraag = Samenwerkingen.gedeeld(REGIO, "kern");
        String ander = TestTokens.person("iemand-anders", List.of("projectleider"), REGIO);
        als(ander).get(pad(aanvraag)).then().statusCode(404);
        Samenwerkingen.merkOp(aanvraag, ander).statusCode(404);
    }

    @Test
    void gevraagd_worden_alleen_regios_die_meedoen_en_delen_die_er_zijn() {
        Response aanvraag = Aanvragen.volledig(Aanvragen.ronde());
        Samenwerkingen.zet(
                        aanvraag,
                        "\"0\"",
                        Map.of(
                                "meeschrijvers",
                                List.of(
                                        Map.of("regio", "zeeland", "delen", List.of()),
                                        Map.of("regio", REGIO, "delen", List.of("kern", "geheim")),
                                        Map.of("regio", REGIO, "delen", List.of()))))
                .statusCode(400)
                .body(json(
                        "errors.location",
                        containsInAnyOrder(
                                "/meeschrijvers/0/regio", "/meeschrijvers/1/delen/1", "/meeschrijvers/2/regio")));
        Samenwerkingen.zet(aanvraag, "\"1\"", Samenwerkingen.meeschrijvers(REGIO))
                .statusCode(412);
    }

    @Proves("R302") // project leaders of the regions work along
    @Test
    void wie_eraan_werken_lezen_elkaars_opmerkingen_en_wie_beoordeelt_niet() {
        Response aanvraag = Samenwerkingen.gedeeld(REGIO);
        Response opmerking = Samenwerkingen.merkOp(aanvraag, LEIDER)
                .statusCode(201)
                .extract()
                .response();
        assertThat(opmerking.jsonPath().getList("namens")).containsExactly(REGIO);
        Samenwerkingen.merkOp(aanvraag, token()).statusCode(201).body(json("namens", contains(Aanvragen.GEMEENTE)));

        String opmerkingen = pad(aanvraag) + "/opmerkingen";
        String id = at(opmerking, "id");
        als(token()).get(opmerkingen).then().body(json("id", hasItem(id)));
        als(TestTokens.user("programmateam")).get(opmerkingen).then().statusCode(403);
        als(token())
                .header("If-Match", opmerking.header("ETag"))
                .post(opmerkingen + "/" + at(opmerking, "id") + "/afhandeling")
                .then()
                .statusCode(200)
                .body(json("afgehandeldOp", notNullValue()));
        als(LEIDER)
                .queryParam("afgehandeld", false)
                .get(opmerkingen)
                .then()
                .header("X-Total-Count", "1")
                .body(json("[0].namens", contains(Aanvragen.GEMEENTE)));
    }

    @Test // what is said of a draft may tell what stands in it
    void een_opmerking_over_een_concept_leest_wie_het_concept_niet_ziet_niet() {
        Response ingediend = Aanvragen.ingediend(Aanvragen.ronde());
        Samenwerkingen.opgemerkt(ingediend);
        Aanvragen.bewaar(ingediend, "kern", kern("nog niet ingediend"), etag(ingediend, "kern"))
                .statusCode(200);
        Response overConcept = Samenwerkingen.opgemerkt(ingediend);
        String opmerkingen = pad(ingediend) + "/opmerkingen";
        als(LEIDER).get(opmerkingen).then().header("X-Total-Count", "1").body(json("versie", contains(1)));
        als(LEIDER).get(opmerkingen + "/" + at(overConcept, "id")).then().statusCode(404);
        als(token()).get(opmerkingen).then().header("X-Total-Count", "2");
    }

    private static ValidatableResponse schrijf(Response aanvraag, String deel, Object inhoud) {
        return schrijf(aanvraag, deel, inhoud, etag(aanvraag, deel));
    }

    private static ValidatableResponse schrijf(Response aanvraag, String deel, Object inhoud, String etag) {
        return als(LEIDER)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(inhoud)
                .put(pad(aanvraag) + "/" + deel)
                .then();
    }
}
