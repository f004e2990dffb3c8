package nl.ghnt.projectpool.aanvraag;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.regio.Regios;

/** Synthetic applications for tests, of one municipality. */
public final class Aanvragen {

    public static final String AANVRAGEN = "/projectpool/v1/aanvragen";
    public static final String GEMEENTE = "GM0153";
    public static final String ANDERE = "GM0193";

    /** What an application must hold to be submitted in a round of {@link Ronden#opzet}, part by part. */
    public static final Map<String, Object> DELEN = new LinkedHashMap<>();

    static {
        DELEN.put("kern", kern("Synthetisch project"));
        DELEN.put("deelnemers", deelnemers(20000.5, 19999.5));
        DELEN.put(
                "begroting",
                Map.of(
                        "posten",
                        List.of(
                                Map.of("omschrijving", "Projectleiding", "bedrag", 35000.25),
                                Map.of("omschrijving", "Training", "bedrag", 9999.75)),
                        "bijdragen",
                        List.of(Map.of("omschrijving", "Synthetisch fonds", "bedrag", 5000))));
        DELEN.put(
                "planning",
                Map.of(
                        "planning",
                        List.of(Map.of("omschrijving", "Start", "begin", "2027-02-01", "einde", "2027-03-31"))));
        DELEN.put("onderdelen/AANPAK", Map.of("tekst", "Wat wij doen (synthetisch), stap voor stap."));
    }

    /** The smallest that is taken for a PDF. */
    public static final byte[] PDF = "%PDF-1.7 synthetisch".getBytes(StandardCharsets.UTF_8);

    private Aanvragen() {}

    public static Map<String, Object> kern(String titel) {
        Map<String, Object> kern = new HashMap<>();
        kern.put("titel", titel);
        kern.put("impuls", "VERDIEPING");
        kern.put("actielijn", 2);
        kern.put("themas", List.of("PLEGERAANPAK"));
        kern.put("doelgroepen", List.of("SEKSUEEL_GEWELD"));
        kern.put("begin", "2027-02-01");
        kern.put("einde", "2028-01-31");
        return kern;
    }

    public static Map<String, Object> deelnemers(Number een, Number ander) {
        return Map.of(
                "deelnemers",
                List.of(
                        Map.of("regio", "gelderland-zuid", "gemeente", "GM0268", "aandeel", een),
                        Map.of("regio", "ijsselland", "aandeel", ander)));
    }

    /** An open round. */
    public static String ronde() {
        return at(Ronden.geopend(Ronden.opzet("van aanvragen")), "id");
    }

    /** A draft in which nothing is written. */
    public static Response begin(String ronde) {
        Regios.vertel("gelderland-zuid", "Gelderland-Zuid");
        Regios.vertel("ijsselland", "IJsselland");
        return als(token())
                .contentType(ContentType.JSON)
                .body(Map.of("ronde", ronde, "gemeente", GEMEENTE, "synthetisch", true))
                .post(AANVRAGEN)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** A draft that can be submitted. */
    public static Response volledig(String ronde) {
        Response aanvraag = begin(ronde);
        DELEN.forEach((deel, inhoud) -> bewaar(aanvraag, deel, inhoud, "\"0\"").statusCode(200));
        document(aanvraag, "\"0\"", "begroting.pdf", PDF).statusCode(200);
        return lees(aanvraag);
    }

    /** One that was submitted. */
    public static Response ingediend(String ronde) {
        return dienIn(volledig(ronde)).statusCode(200).extract().response();
    }

    /** One that was changed and submitted once more. */
    public static Response tweemaalIngediend(String ronde) {
        Response eerst = ingediend(ronde);
        bewaar(eerst, "kern", kern("Synthetisch project, anders"), etag(eerst, "kern"))
                .statusCode(200);
        return dienIn(lees(eerst)).statusCode(200).extract().response();
    }

    /** Writes a part. */
    public static ValidatableResponse bewaar(Response aanvraag, String deel, Object inhoud, String etag) {
        return als(token())
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(inhoud)
                .put(pad(aanvraag) + "/" + deel)
                .then();
    }

    static RequestSpecification bestand(String token, String etag, String naam, byte[] bytes) {
        return als(token)
                .header("If-Match", etag)
                .contentType(ContentType.BINARY)
                .queryParam("naam", naam)
                .body(bytes);
    }

    /** Sends a document. */
    public static ValidatableResponse document(Response aanvraag, String etag, String naam, byte[] bytes) {
        return als(token())
                .header("If-Match", etag)
                .contentType(ContentType.BINARY)
                .queryParam("naam", naam)
                .body(bytes)
                .put(pad(aanvraag) + "/documenten/BEGROTING")
                .then();
    }

    /** ETag that writing a part of an application asks for, as that was read. */
    public static String etag(Response aanvraag, String deel) {
        return aanvraag.jsonPath().getString("delen.find { it.deel == '" + deel + "' }.etag");
    }

    public static ValidatableResponse dienIn(Response aanvraag) {
        return als(token())
                .header("If-Match", aanvraag.header("ETag"))
                .post(pad(aanvraag) + "/indiening")
                .then();
    }

    public static ValidatableResponse trekIn(Response aanvraag) {
        return als(token())
                .header("If-Match", aanvraag.header("ETag"))
                .post(pad(aanvraag) + "/intrekking")
                .then();
    }

    /** The programme team asks about a part, until tomorrow. */
    public static Response vraag(Response aanvraag, String deel) {
        String team = TestTokens.user("programmateam");
        return als(team)
                .header("If-Match", als(team).get(pad(aanvraag)).header("ETag"))
                .contentType(ContentType.JSON)
                .body(vragen(deel))
                .post(pad(aanvraag) + "/aanvullingen")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    public static Map<String, Object> vragen(String deel) {
        return Map.of(
                "vragen",
                List.of(Map.of("deel", deel, "vraag", "Wat bedoelt u (synthetisch)?")),
                "antwoordenTot",
                DutchDay.today(Clock.systemUTC()).plusDays(1).toString());
    }

    /** As who applies sees it now. */
    public static Response lees(Response aanvraag) {
        return als(token()).get(pad(aanvraag)).then().statusCode(200).extract().response();
    }

    public static String pad(Response aanvraag) {
        return AANVRAGEN + "/" + at(aanvraag, "id");
    }

    public static RequestSpecification als(String token) {
        return given().auth().oauth2(token);
    }

    /** Of somebody who applies for the municipality. */
    public static String token() {
        return van(GEMEENTE);
    }

    /** Of somebody who applies for a municipality. */
    public static String van(String gemeente) {
        return TestTokens.claiming("aanvrager", "gemeente", gemeente);
    }
}
