package nl.ghnt.reporting;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.time.DutchDay;

/** Walks through a reporting round over the API, so that a test only writes the steps that it is about. */
public final class Ronde {

    /** All answers that {@link #VRAGEN} needs. */
    public static final List<Map<String, Object>> ANTWOORDEN = List.of(
            antwoord("visie-werkwijze", true),
            antwoord("fase", "VERBETERPLANNEN"),
            antwoord("partners", List.of("POLITIE", "ONDERWIJS")),
            antwoord("aantal-trainingen", 12));

    /** One question of each kind; the number and the text may be left out. */
    public static final List<Map<String, Object>> VRAGEN = List.of(
            vraag("visie-werkwijze", "JA_NEE", Map.of("gegeven", "VISIE_WERKWIJZE", "onbekendToegestaan", true)),
            vraag(
                    "fase",
                    "KEUZE",
                    Map.of(
                            "gegeven",
                            "FASE_KWALITEITSKADER",
                            "opties",
                            opties("VOORBEREIDING", "ZELFSCAN", "VERBETERPLANNEN"))),
            vraag("partners", "MEERKEUZE", Map.of("opties", opties("POLITIE", "ONDERWIJS", "ZORG"))),
            vraag("aantal-trainingen", "GETAL", Map.of("verplicht", false)),
            vraag("toelichting", "TEKST", Map.of("verplicht", false)));

    private static final List<String> PARTIJEN = List.of("CENTRUMGEMEENTEN_VROUWENOPVANG", "VWS", "JENV", "VNG");
    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private Ronde() {}

    /** A request of somebody with a role, for JSON. */
    public static RequestSpecification as(String role, String... regios) {
        return given().auth().oauth2(TestTokens.user(role, regios)).contentType(ContentType.JSON);
    }

    public static RequestSpecification programmateam() {
        return as("programmateam");
    }

    /** A request of a civil servant of one of the four parties. */
    public static RequestSpecification partij(String partij) {
        return given().auth()
                .oauth2(TestTokens.claiming("partij", "partij", partij))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification projectleider(String regio) {
        return as("projectleider", regio);
    }

    /** A period that no other test uses; each lies in a year of its own. */
    public static String vrijePeriode() {
        return YEARS.incrementAndGet() + "-H2";
    }

    public static Map<String, Object> vraag(String code, String soort, Map<String, Object> more) {
        Map<String, Object> vraag = new TreeMap<>(more);
        vraag.put("code", code);
        vraag.put("tekst", "Vraag " + code + "?");
        vraag.put("soort", soort);
        return vraag;
    }

    public static List<Map<String, String>> opties(String... codes) {
        return List.of(codes).stream()
                .map(code -> Map.of("code", code, "label", code.toLowerCase()))
                .toList();
    }

    public static Map<String, Object> antwoord(String vraag, Object waarde) {
        return Map.of("vraag", vraag, "waarde", waarde);
    }

    public static Map<String, Object> onbekend(String vraag, String reden) {
        return Map.of("vraag", vraag, "onbekendReden", reden);
    }

    /** A questionnaire as a concept. */
    public static Response vragenlijst(String soort, List<Map<String, Object>> vragen) {
        return programmateam()
                .body(Map.of("soort", soort, "titel", "Vragenlijst " + soort, "vragen", vragen))
                .post("/reporting/v1/vragenlijsten")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** Lets all four parties agree; gives the last answer. */
    public static Response geefAkkoord(Response concept) {
        Response laatste = concept;
        for (String partij : PARTIJEN) {
            laatste = changed(partij(partij)
                    .header("If-Match", laatste.header("ETag"))
                    .body(Map.of("partij", partij))
                    .post("/reporting/v1/vragenlijsten/" + at(concept, "id") + "/akkoorden"));
        }
        return laatste;
    }

    /** Lets all four parties agree and releases; gives the answer of the release. */
    public static Response geefVrij(Response concept) {
        return changed(programmateam()
                .header("If-Match", geefAkkoord(concept).header("ETag"))
                .post("/reporting/v1/vragenlijsten/" + at(concept, "id") + "/vrijgave"));
    }

    /** A released full questionnaire with {@link #VRAGEN}. */
    public static String vrijgegevenVragenlijst() {
        return at(geefVrij(vragenlijst("TOTAAL", VRAGEN)), "id");
    }

    /** What opens a campaign on the 28 regions, with a deadline far away. */
    public static Map<String, Object> opening(String vragenlijst, String periode) {
        Map<String, Object> opening = new TreeMap<>();
        opening.put("vragenlijst", vragenlijst);
        opening.put("periode", periode);
        opening.put("peildatum", "2021-12-31");
        opening.put(
                "sluitingsdatum", DutchDay.today(Clock.systemUTC()).plusYears(1).toString());
        return opening;
    }

    /** Opens a campaign on a questionnaire of its own; gives its answer. */
    public static Response openUitvraag() {
        return open(opening(vrijgegevenVragenlijst(), vrijePeriode()))
                .statusCode(201)
                .extract()
                .response();
    }

    public static ValidatableResponse open(Map<String, Object> opening) {
        return programmateam().body(opening).post("/reporting/v1/uitvragen").then();
    }

    public static void sluit(Response uitvraag) {
        programmateam()
                .header("If-Match", uitvraag.header("ETag"))
                .post("/reporting/v1/uitvragen/" + at(uitvraag, "id") + "/sluiting")
                .then()
                .statusCode(200);
    }

    /** Begins the synthetic submission of a region. */
    public static Response begin(String uitvraag, String regio) {
        return projectleider(regio)
                .body(Map.of("uitvraag", uitvraag, "regio", regio, "synthetisch", true))
                .post("/reporting/v1/inzendingen")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** Saves answers on top of what {@code before} showed. */
    public static Response bewaar(Response before, List<Map<String, Object>> antwoorden) {
        return changed(projectleider(at(before, "regio"))
                .header("If-Match", before.header("ETag"))
                .body(Map.of("antwoorden", antwoorden))
                .put(path(before) + "/antwoorden"));
    }

    public static Response dienIn(Response before) {
        return changed(projectleider(at(before, "regio"))
                .header("If-Match", before.header("ETag"))
                .post(path(before) + "/indiening"));
    }

    public static Response accepteer(Response before) {
        return changed(beoordeel(before, Map.of("oordeel", "GEACCEPTEERD")));
    }

    public static Response geefTerug(Response before, String reden) {
        return changed(beoordeel(before, Map.of("oordeel", "TERUGGEGEVEN", "reden", reden)));
    }

    public static Response beoordeel(Response before, Map<String, Object> oordeel) {
        return programmateam()
                .header("If-Match", before.header("ETag"))
                .body(oordeel)
                .post(path(before) + "/beoordelingen");
    }

    public static Response corrigeer(Response before, String reden) {
        return changed(programmateam()
                .header("If-Match", before.header("ETag"))
                .body(Map.of("reden", reden))
                .post(path(before) + "/correcties"));
    }

    /** A submission with answers that was submitted. */
    public static Response ingediend(String uitvraag, String regio, List<Map<String, Object>> antwoorden) {
        return dienIn(bewaar(begin(uitvraag, regio), antwoorden));
    }

    /** A submission with answers that was accepted. */
    public static Response geaccepteerd(String uitvraag, String regio, List<Map<String, Object>> antwoorden) {
        return accepteer(ingediend(uitvraag, regio, antwoorden));
    }

    /** Path of a submission. */
    public static String path(Response inzending) {
        return "/reporting/v1/inzendingen/" + at(inzending, "id");
    }

    private static Response changed(Response response) {
        return response.then().statusCode(200).extract().response();
    }
}
