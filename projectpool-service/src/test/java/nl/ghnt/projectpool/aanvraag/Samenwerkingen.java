package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.pad;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.token;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Working on synthetic applications together, for tests. */
public final class Samenwerkingen {

    private Samenwerkingen() {}

    /** A draft that can be submitted, in which a region writes along on these parts. */
    public static Response gedeeld(String regio, String... delen) {
        return vraag(Aanvragen.volledig(Aanvragen.ronde()), regio, delen);
    }

    /** A draft that says no more than who take part, in which a region writes along on these parts. */
    static Response begonnen(String regio, String... delen) {
        Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
        Aanvragen.bewaar(aanvraag, "deelnemers", Aanvragen.deelnemers(1, 2), "\"0\"")
                .statusCode(200);
        return vraag(aanvraag, regio, delen);
    }

    /** A region is asked to write along. */
    static Response vraag(Response aanvraag, String regio, String... delen) {
        zet(aanvraag, "\"0\"", meeschrijvers(regio, delen)).statusCode(200);
        return Aanvragen.lees(aanvraag);
    }

    static ValidatableResponse zet(Response aanvraag, String etag, Object meeschrijvers) {
        return als(token())
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(meeschrijvers)
                .put(pad(aanvraag) + "/meeschrijvers")
                .then();
    }

    public static Map<String, Object> meeschrijvers(String regio, String... delen) {
        return Map.of("meeschrijvers", List.of(Map.of("regio", regio, "delen", List.of(delen))));
    }

    /** Somebody remarks something. */
    public static ValidatableResponse merkOp(Response aanvraag, String token) {
        return als(token)
                .contentType(ContentType.JSON)
                .body(Map.of("tekst", "Klopt dit (synthetisch)?", "deel", "begroting"))
                .post(pad(aanvraag) + "/opmerkingen")
                .then();
    }

    /** A remark of the applicant. */
    public static Response opgemerkt(Response aanvraag) {
        return merkOp(aanvraag, token()).statusCode(201).extract().response();
    }
}
