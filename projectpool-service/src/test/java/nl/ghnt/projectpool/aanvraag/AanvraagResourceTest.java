package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.AANVRAGEN;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.bewaar;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.dienIn;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.etag;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.kern;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.lees;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.pad;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.regio.Regios;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class AanvraagResourceTest {

    @Proves({"R302", "R309", "R313", "R314", "F53"})
    @Test // a municipality, for regions and for named municipalities
    void een_gemeente_vraagt_in_delen_aan_en_krijgt_een_bewijs() throws JsonProcessingException {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        assertThat(aanvraag.jsonPath().getList("mogelijk")).containsExactly("BEWERKEN", "INDIENEN", "INTREKKEN");
        dienIn(aanvraag)
                .statusCode(409)
                .body(json("type", endsWith("/aanvraag-onvolledig")))
                .body(json("ontbreekt.plaats", hasItems("/kern/titel", "/deelnemers", "/onderdelen/AANPAK")));

        Aanvragen.DELEN.forEach((deel, inhoud) ->
                bewaar(aanvraag, deel, inhoud, etag(aanvraag, deel)).statusCode(200));
        Aanvragen.document(aanvraag, etag(aanvraag, "documenten/BEGROTING"), "begroting.pdf", Aanvragen.PDF)
                .statusCode(200);
        Response volledig = lees(aanvraag);
        assertThat(volledig.jsonPath().getList("ontbreekt")).isEmpty();
        assertThat(volledig.jsonPath().getDouble("gevraagd")).isEqualTo(40000.0);

        Response bewijs = dienIn(volledig)
                .statusCode(200)
                .body(json("status", equalTo("INGEDIEND")))
                .body(json("concept", equalTo(false)))
                .body(json("ontvangstbewijs.versie", equalTo(1)))
                .extract()
                .response();
        als(TestTokens.user("programmateam"))
                .get(pad(aanvraag) + "/versies")
                .then()
                .statusCode(200)
                .body(json("nummer", contains(1)))
                .body(json("hash", contains(bewijs.jsonPath().getString("ontvangstbewijs.hash"))))
                .body(json("rondeversie", contains(1)))
                .body(json("[0].inhoud.deelnemers.regio", contains("gelderland-zuid", "ijsselland")));
        assertThat(bewijs.jsonPath().getString("ontvangstbewijs.hash"))
                .isEqualTo(som(als(TestTokens.user("programmateam"))
                        .get(pad(aanvraag) + "/versies")
                        .asString()));
    }

    /** What anybody who holds the content computes by the words of the description. */
    private static String som(String versies) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        Map<?, ?> eerste = (Map<?, ?>) json.readValue(versies, List.class).get(0);
        byte[] inhoud = json.writeValueAsString(eerste.get("inhoud")).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test // two colleagues in one draft: neither loses a word
    void wie_een_ander_deel_schrijft_staat_niet_in_de_weg() {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        bewaar(aanvraag, "kern", kern("van de een"), etag(aanvraag, "kern")).statusCode(200);
        bewaar(aanvraag, "onderdelen/AANPAK", Map.of("tekst", "van de ander"), etag(aanvraag, "onderdelen/AANPAK"))
                .statusCode(200)
                .header("ETag", "\"1\"");
        bewaar(aanvraag, "kern", kern("te laat gezien"), etag(aanvraag, "kern"))
                .statusCode(412)
                .body(json("huidigeEtag", equalTo("\"1\"")));

        Response nu = lees(aanvraag);
        assertThat(nu.jsonPath().getString("inhoud.kern.titel")).isEqualTo("van de een");
        assertThat(nu.jsonPath().getString("inhoud.onderdelen[0].tekst")).isEqualTo("van de ander");
        dienIn(aanvraag).statusCode(412); // who submits has seen all of it
    }

    @Proves("F58")
    @Test // to a spreadsheet, whether the round still runs or not
    void aanvragen_van_een_ronde_en_regio_zijn_er_als_csv_zolang_zij_open_is_en_daarna() {
        String ronde = Aanvragen.ronde();
        Response ingediend = Aanvragen.ingediend(ronde);
        Aanvragen.begin(ronde);
        String open = csv(ronde, "ijsselland");
        assertThat(open.lines()).hasSize(2); // a draft is nobody else's
        assertThat(open).contains("Synthetisch project", at(ingediend, "id"), "40000");
        assertThat(csv(ronde, "zeeland").lines()).hasSize(1);

        String team = TestTokens.user("programmateam");
        Ronden.doe(als(team).get("/projectpool/v1/aanvraagrondes/" + ronde), "/sluiting")
                .statusCode(200);
        assertThat(csv(ronde, "ijsselland")).isEqualTo(open);
    }

    private static String csv(String ronde, String regio) {
        Regios.vertel("zeeland", "Zeeland");
        return als(TestTokens.user("programmateam"))
                .accept("text/csv")
                .queryParam("ronde", ronde)
                .queryParam("regio", regio)
                .get(AANVRAGEN)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void een_concept_is_van_de_gemeente_en_wat_is_ingediend_ook_voor_wie_het_leest() {
        String ronde = Aanvragen.ronde();
        Response concept = Aanvragen.volledig(ronde);
        String team = TestTokens.user("programmateam");
        als(team).get(pad(concept)).then().statusCode(404);
        als(team).queryParam("ronde", ronde).get(AANVRAGEN).then().body(json("$", empty()));
        als(Aanvragen.van(Aanvragen.ANDERE)).get(pad(concept)).then().statusCode(404);

        Response ingediend = dienIn(concept).statusCode(200).extract().response();
        bewaar(concept, "kern", kern("nog niet ingediend"), etag(ingediend, "kern"))
                .statusCode(200);
        als(team)
                .get(pad(concept))
                .then()
                .statusCode(200)
                .body(json("inhoud.kern.titel", equalTo("Synthetisch project")))
                .body(json("delen", empty()))
                .body(json("ontbreekt", empty()))
                .body(json("mogelijk", contains("AANVULLING_VRAGEN")));
        als(team)
                .queryParam("ronde", ronde)
                .get(AANVRAGEN)
                .then()
                .body(json("titel", contains("Synthetisch project")))
                .body(json("bedrag", contains(40000.0)))
                .body(json("synthetisch", contains(true)))
                .body(json("[0].regios", contains("gelderland-zuid", "ijsselland")));
        als(token())
                .queryParam("ronde", ronde)
                .get(AANVRAGEN)
                .then()
                .body(json("titel", contains("nog niet ingediend")))
                .body(json("bedrag", contains(nullValue())));
        als(Aanvragen.van(Aanvragen.ANDERE))
                .queryParam("ronde", ronde)
                .get(AANVRAGEN)
                .then()
                .body(json("$", empty()));
    }

    @Test // by the name of its municipality; what is being written stays with who applies
    void wie_meedoet_leest_wat_is_ingediend_en_schrijft_niets() {
        String ronde = Aanvragen.ronde();
        String meedoet = Aanvragen.van("GM0268");
        Response aanvraag = Aanvragen.volledig(ronde);
        als(meedoet).get(pad(aanvraag)).then().statusCode(404);
        Response ingediend = dienIn(aanvraag).statusCode(200).extract().response();
        bewaar(aanvraag, "kern", kern("nog niet ingediend"), etag(ingediend, "kern"))
                .statusCode(200);
        als(meedoet)
                .get(pad(aanvraag))
                .then()
                .statusCode(200)
                .body(json("inhoud.kern.titel", equalTo("Synthetisch project")))
                .body(json("mogelijk", empty()));
        als(meedoet)
                .queryParam("ronde", ronde)
                .get(AANVRAGEN)
                .then()
                .body(json("titel", contains("Synthetisch project")));
        als(meedoet)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(kern("van een ander"))
                .put(pad(aanvraag) + "/kern")
                .then()
                .statusCode(404);
    }

    @Test
    void wie_intrekt_is_klaar_en_een_kopie_kan_opnieuw() {
        String ronde = Aanvragen.ronde();
        Response ingediend = Aanvragen.ingediend(ronde);
        Aanvragen.trekIn(ingediend)
                .statusCode(200)
                .body(json("status", equalTo("INGETROKKEN")))
                .body(json("mogelijk", empty()));
        bewaar(ingediend, "kern", kern("toch"), etag(ingediend, "kern"))
                .statusCode(409)
                .body(json("type", endsWith("/aanvraag-stap")));

        als(token())
                .contentType(ContentType.JSON)
                .body(Map.of("ronde", ronde, "gemeente", Aanvragen.GEMEENTE, "kopieVan", at(ingediend, "id")))
                .post(AANVRAGEN)
                .then()
                .statusCode(201)
                .body(json("inhoud.kern.titel", equalTo("Synthetisch project")))
                .body(json("ontbreekt.plaats", contains("/documenten/BEGROTING")))
                .body(json("ontvangstbewijs", nullValue()));
    }

    @Test // of a round with other parts and themes
    void een_kopie_neemt_mee_wat_de_andere_ronde_kent_en_van_een_ander_kopieert_men_niet() {
        Response eerdere = Aanvragen.volledig(Aanvragen.ronde());
        Map<String, Object> anders =
                Ronden.met(Ronden.opzet("anders"), "themas", List.of("MDA_PLUS_PLUS", "TRAUMA_AANPAK"));
        anders.put("documenten", List.of());
        anders.put(
                "onderdelen",
                List.of(Map.of("code", "RESULTAAT", "titel", "Resultaat", "verplicht", true, "maximumTekens", 10)));
        String ronde = at(Ronden.geopend(anders), "id");
        als(token())
                .contentType(ContentType.JSON)
                .body(Map.of("ronde", ronde, "gemeente", Aanvragen.GEMEENTE, "kopieVan", at(eerdere, "id")))
                .post(AANVRAGEN)
                .then()
                .statusCode(201)
                .body(json("inhoud.kern.themas", empty()))
                .body(json("inhoud.onderdelen", empty()))
                .body(json("ontbreekt.plaats", contains("/kern/themas", "/onderdelen/RESULTAAT")));
        als(Aanvragen.van(Aanvragen.ANDERE))
                .contentType(ContentType.JSON)
                .body(Map.of("ronde", ronde, "gemeente", Aanvragen.ANDERE, "kopieVan", at(eerdere, "id")))
                .post(AANVRAGEN)
                .then()
                .statusCode(400)
                .body(json("errors.location", contains("/kopieVan")));
    }

    @Test
    void wat_niet_klopt_wordt_bij_het_bewaren_gezegd_en_laat_niets_achter() {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        Map<String, Object> kern = kern("Synthetisch");
        kern.put("titel", " \u200B");
        bewaar(aanvraag, "kern", kern, "\"0\"").statusCode(400).body(json("errors.location", contains("/titel")));
        kern.put("titel", "Synthetisch");
        kern.put("themas", List.of("NERGENS", "PLEGERAANPAK", "PLEGERAANPAK"));
        kern.put("doelgroepen", List.of("NIEMAND"));
        bewaar(aanvraag, "kern", kern, "\"0\"")
                .statusCode(400)
                .body(json("errors.location", contains("/themas/0", "/themas/2", "/doelgroepen/0")));
        bewaar(aanvraag, "deelnemers", Map.of("deelnemers", List.of(Map.of("regio", "nergens", "aandeel", 1))), "\"0\"")
                .statusCode(400)
                .body(json("errors.location", contains("/deelnemers/0/regio")));
        bewaar(
                        aanvraag,
                        "planning",
                        Map.of(
                                "planning",
                                List.of(Map.of("omschrijving", "a", "begin", "2027-02-02", "einde", "2027-02-01"))),
                        "\"0\"")
                .statusCode(400)
                .body(json("errors.code", contains("datum.volgorde")));
        bewaar(aanvraag, "onderdelen/AANPAK", Map.of("tekst", "x".repeat(5001)), "\"0\"")
                .statusCode(400)
                .body(json("errors.code", contains("lengte")));
        bewaar(aanvraag, "onderdelen/ANDERS", Map.of("tekst", "x"), "\"0\"").statusCode(404);
        bewaar(aanvraag, "onderdelen/AANPAK", Map.of("tekst", "\uD83D\uDE00".repeat(5000)), "\"0\"")
                .statusCode(200);
        Map<String, Object> geen = new HashMap<>();
        geen.put("tekst", null);
        bewaar(aanvraag, "onderdelen/AANPAK", geen, "\"1\"").statusCode(200);
        assertThat(lees(aanvraag).jsonPath().getList("inhoud.onderdelen")).isEmpty();
        assertThat(lees(aanvraag).jsonPath().getList("inhoud.kern.themas")).isEmpty();
    }

    @Test
    void voor_een_andere_gemeente_en_in_een_gesloten_ronde_vraagt_men_niet_aan() {
        String ronde = Aanvragen.ronde();
        als(token())
                .contentType(ContentType.JSON)
                .body(Map.of("ronde", ronde, "gemeente", Aanvragen.ANDERE))
                .post(AANVRAGEN)
                .then()
                .statusCode(403);
        Response dicht = Ronden.geopend(Ronden.opzet("dicht"));
        Ronden.doe(dicht, "/sluiting").statusCode(200);
        als(token())
                .contentType(ContentType.JSON)
                .body(Map.of("ronde", at(dicht, "id"), "gemeente", Aanvragen.GEMEENTE))
                .post(AANVRAGEN)
                .then()
                .statusCode(409)
                .body(json("type", endsWith("/ronde-dicht")));
        als(token())
                .contentType(ContentType.JSON)
                .body(Map.of("ronde", at(Ronden.maak(Ronden.opzet("concept")), "id"), "gemeente", Aanvragen.GEMEENTE))
                .post(AANVRAGEN)
                .then()
                .statusCode(400)
                .body(json("errors.code", contains("ronde.onbekend")));
    }

    @Test
    void een_lijst_wordt_gezocht_op_wat_de_lezer_ervan_ziet() {
        String ronde = Aanvragen.ronde();
        String id = at(Aanvragen.ingediend(ronde), "id");
        Regios.vertel("zuid-limburg", "Zuid-Limburg");
        String team = TestTokens.user("programmateam");
        for (Map.Entry<String, String> filter : Map.of(
                        "regio", "ijsselland",
                        "thema", "PLEGERAANPAK",
                        "impuls", "VERDIEPING",
                        "gemeente", Aanvragen.GEMEENTE,
                        "status", "INGEDIEND",
                        "titel", "thetisch PRO")
                .entrySet()) {
            als(team)
                    .queryParam("ronde", ronde)
                    .queryParam(filter.getKey(), filter.getValue())
                    .get(AANVRAGEN)
                    .then()
                    .body(json("id", contains(id)));
        }
        for (Map.Entry<String, String> ander : Map.of(
                        "regio", "zuid-limburg",
                        "thema", "OVERIG",
                        "impuls", "VERBREDING",
                        "gemeente", Aanvragen.ANDERE,
                        "status", "INGETROKKEN",
                        "titel", "niet dit")
                .entrySet()) {
            als(team)
                    .queryParam("ronde", ronde)
                    .queryParam(ander.getKey(), ander.getValue())
                    .get(AANVRAGEN)
                    .then()
                    .statusCode(200)
                    .body(json("id", not(hasItem(id))));
        }
    }
}
