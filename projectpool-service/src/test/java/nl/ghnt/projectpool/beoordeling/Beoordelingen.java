package nl.ghnt.projectpool.beoordeling;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;

/** Synthetic assessors and assessments for tests, in rounds of {@link Ronden#opzet}. */
public final class Beoordelingen {

    public static final String BASIS = "/projectpool/v1";
    public static final String BEOORDELINGEN = BASIS + "/beoordelingen";
    public static final String BEOORDELAARS = BASIS + "/beoordelaars";

    /** An account that assesses. */
    public static final String EEN = "beoordelaar-een";

    /** Another one. */
    public static final String TWEE = "beoordelaar-twee";

    private static final String TEAM = TestTokens.user("programmateam");

    private Beoordelingen() {}

    /** Token of an account that assesses. */
    public static String token(String account) {
        return TestTokens.person(account, List.of("beoordelaar"));
    }

    /** A closed round in which applications were submitted. */
    public static String gesloten(int aanvragen) {
        Response ronde = Ronden.geopend(Ronden.opzet("om te beoordelen"));
        for (int i = 0; i < aanvragen; i++) {
            Aanvragen.ingediend(at(ronde, "id"));
        }
        Ronden.doe(ronde, "/sluiting").statusCode(200);
        return at(ronde, "id");
    }

    /** Identity of an application of a round, in the order of their numbers. */
    public static String aanvraag(String ronde, int volgorde) {
        return als(TEAM)
                .queryParam("ronde", ronde)
                .queryParam("sort", "nummer")
                .get(Aanvragen.AANVRAGEN)
                .jsonPath()
                .getString("[" + volgorde + "].id");
    }

    /** An account assesses in a round from now on. */
    public static Response benoem(String ronde, String account, String... regios) {
        return post(TEAM, BEOORDELAARS, null, benoeming(ronde, account, regios))
                .statusCode(201)
                .extract()
                .response();
    }

    public static Map<String, Object> benoeming(String ronde, String account, String... regios) {
        return Map.of("ronde", ronde, "account", account, "naam", "Synthetisch " + account, "regios", List.of(regios));
    }

    /** Somebody is asked to assess the first application of a round. */
    public static Response wijsToe(String ronde, Response beoordelaar) {
        return post(TEAM, BEOORDELINGEN, null, toewijzing(ronde, beoordelaar))
                .statusCode(201)
                .extract()
                .response();
    }

    public static Map<String, Object> toewijzing(String ronde, Response beoordelaar) {
        return Map.of("aanvraag", aanvraag(ronde, 0), "beoordelaar", at(beoordelaar, "id"));
    }

    /** An account is asked to assess the one application of a new round, and declared that there is no interest. */
    public static Response toegewezen(String account) {
        String ronde = gesloten(1);
        Response beoordelaar = benoem(ronde, account);
        Response beoordeling = wijsToe(ronde, beoordelaar);
        verklaar(token(account), beoordelaar, verklaring(at(beoordeling, "aanvraag.id"), "GEEN"))
                .statusCode(201);
        return beoordeling;
    }

    /** The same, with all that must be filled in. */
    public static Response ingevuld(String account) {
        return bewaar(account, toegewezen(account), oordeel(3))
                .statusCode(200)
                .extract()
                .response();
    }

    /** The same, submitted. */
    public static Response ingediend(String account) {
        return dienIn(account, ingevuld(account)).statusCode(200).extract().response();
    }

    /** The same, submitted a second time because it was asked anew. */
    public static Response tweemaalIngediend(String account) {
        Response heropend =
                heropen(ingediend(account)).statusCode(200).extract().response();
        return dienIn(account, heropend).statusCode(200).extract().response();
    }

    public static Map<String, Object> oordeel(int score) {
        return Map.of(
                "scores",
                List.of(
                        Map.of("criterium", "BORGING", "score", score, "reden", "Synthetisch"),
                        Map.of("criterium", "REGIONAAL", "voldoet", true, "reden", "Synthetisch")),
                "advies",
                "POSITIEF");
    }

    public static Map<String, Object> verklaring(String aanvraag, String belang) {
        Map<String, Object> verklaring = new HashMap<>(Map.of("aanvraag", aanvraag, "belang", belang));
        if (!belang.equals("GEEN")) {
            verklaring.put("toelichting", "Een synthetische band");
        }
        return verklaring;
    }

    public static ValidatableResponse verklaar(String token, Response beoordelaar, Map<String, Object> verklaring) {
        return post(token, BEOORDELAARS + "/" + at(beoordelaar, "id") + "/verklaringen", null, verklaring);
    }

    public static ValidatableResponse bewaar(String account, Response beoordeling, Object oordeel) {
        return als(token(account))
                .header("If-Match", beoordeling.header("ETag"))
                .contentType(ContentType.JSON)
                .body(oordeel)
                .put(pad(beoordeling))
                .then();
    }

    public static ValidatableResponse dienIn(String account, Response beoordeling) {
        return post(token(account), pad(beoordeling) + "/indiening", beoordeling.header("ETag"), null);
    }

    public static ValidatableResponse heropen(Response beoordeling) {
        return post(
                TEAM,
                pad(beoordeling) + "/heropening",
                beoordeling.header("ETag"),
                Map.of("reden", "Er is meer bekend (synthetisch)"));
    }

    /** The team declares an interest for who assesses. */
    public static void meldBelang(Response beoordeling) {
        post(
                        TEAM,
                        BEOORDELAARS + "/" + at(beoordeling, "beoordelaar") + "/verklaringen",
                        null,
                        verklaring(at(beoordeling, "aanvraag.id"), "BELANG"))
                .statusCode(201);
    }

    /** What was submitted is asked anew, and that is taken back. */
    public static void trekIn(Response beoordeling) {
        Response heropend = heropen(beoordeling).statusCode(200).extract().response();
        post(TEAM, pad(beoordeling) + "/intrekking", heropend.header("ETag"), null)
                .statusCode(200);
    }

    /** Nobody is asked any more for what was not submitted. */
    public static ValidatableResponse vraagNiet(Response beoordeling) {
        return post(TEAM, pad(beoordeling) + "/intrekking", beoordeling.header("ETag"), null);
    }

    /** Saves and submits what an account thinks of an assessment. */
    public static Response beoordeel(String account, Response beoordeling, Object oordeel) {
        Response bewaard =
                bewaar(account, beoordeling, oordeel).statusCode(200).extract().response();
        return dienIn(account, bewaard).statusCode(200).extract().response();
    }

    public static ValidatableResponse post(String token, String pad, String etag, Object body) {
        var verzoek = als(token);
        if (etag != null) {
            verzoek.header("If-Match", etag);
        }
        if (body != null) {
            verzoek.contentType(ContentType.JSON).body(body);
        }
        return verzoek.post(pad).then();
    }

    public static String pad(Response beoordeling) {
        return BEOORDELINGEN + "/" + at(beoordeling, "id");
    }
}
