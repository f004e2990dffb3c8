package nl.ghnt.projectpool.project;

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
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.besluit.Besluiten;

/** Synthetic projects for tests: 40,000 granted to one municipality. */
public final class Projecten {

    public static final String BASIS = "/projectpool/v1";
    public static final String PROJECTEN = BASIS + "/projecten";
    public static final String BETALINGEN = BASIS + "/betalingen";
    public static final String WIJZIGINGEN = BASIS + "/projectwijzigingen";

    private static final String TEAM = TestTokens.user("programmateam");

    private Projecten() {}

    /** A project that was granted just now, as who leads it sees it. */
    public static Response toegekend() {
        return van(Besluiten.toegekend());
    }

    /** The project that came of a decision. */
    public static Response van(Response beschikking) {
        String ronde = at(beschikking, "ronde");
        String id =
                als(TEAM).queryParam("ronde", ronde).get(PROJECTEN).jsonPath().getString("[0].id");
        return als(Aanvragen.token())
                .get(PROJECTEN + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    public static Response gestart() {
        return alsGemeente(toegekend(), "/start", Map.of("dag", "2026-11-01"));
    }

    /** A project that ended, as the programme team sees it. */
    public static Response beeindigd() {
        return alsGemeente(gestart(), "/einde", evaluatie());
    }

    public static Map<String, Object> evaluatie() {
        return Map.of(
                "beeindigdOp",
                "2026-11-15",
                "samenvatting",
                "Wat het opleverde (synthetisch)",
                "leerpunten",
                List.of(Map.of("thema", "PLEGERAANPAK", "tekst", "Een synthetisch leerpunt")));
    }

    /** A project that ended and was accounted for: all of it was spent and paid. */
    public static Response verantwoord() {
        Response beeindigd = beeindigd();
        betaald(beeindigd, "VOORSCHOT", 40000);
        return alsTeam(lees(beeindigd), "/verantwoording", verantwoording(40000));
    }

    /** The only project of a round is closed, and the round is finished. */
    public static void afgerond() {
        Response project = gestart();
        besluit(gevraagd(project, "INHOUD", Map.of()), true).statusCode(200);
        Response verantwoord = verantwoord();
        alsTeam(verantwoord, "/afsluiting", null);
        Besluiten.rondAf(verantwoord);
        String ronde = BASIS + "/aanvraagrondes/" + at(verantwoord, "ronde");
        Beoordelingen.post(TEAM, ronde + "/afronding", als(TEAM).get(ronde).header("ETag"), null)
                .statusCode(200);
    }

    public static Map<String, Object> verantwoording(Number besteed) {
        return Map.of("besteed", besteed, "ontvangenOp", "2026-11-20");
    }

    /** A payment of a project is planned. */
    public static ValidatableResponse plan(Response project, String soort, Number bedrag) {
        return Beoordelingen.post(TEAM, BETALINGEN, null, planning(project, soort, bedrag));
    }

    public static Map<String, Object> planning(Response project, String soort, Number bedrag) {
        return Map.of("project", at(project, "id"), "soort", soort, "bedrag", bedrag, "geplandOp", "2026-12-01");
    }

    public static Response gepland(Response project, String soort, Number bedrag) {
        return plan(project, soort, bedrag).statusCode(201).extract().response();
    }

    public static Response betaald(Response project, String soort, Number bedrag) {
        return betaal(gepland(project, soort, bedrag)).statusCode(200).extract().response();
    }

    public static ValidatableResponse betaal(Response betaling) {
        return Beoordelingen.post(
                TEAM,
                BETALINGEN + "/" + at(betaling, "id") + "/uitvoering",
                betaling.header("ETag"),
                Map.of("betaaldOp", "2026-11-25"));
    }

    public static Map<String, Object> wijziging(Response project, String soort, Map<String, Object> anders) {
        Map<String, Object> voorstel = new HashMap<>(anders);
        voorstel.put("soort", soort);
        voorstel.put("omschrijving", "Wat er anders wordt (synthetisch)");
        return Map.of("project", at(project, "id"), "voorstel", voorstel);
    }

    public static Response gevraagd(Response project, String soort, Map<String, Object> anders) {
        return Beoordelingen.post(Aanvragen.token(), WIJZIGINGEN, null, wijziging(project, soort, anders))
                .statusCode(201)
                .extract()
                .response();
    }

    public static ValidatableResponse besluit(Response wijziging, boolean toegestaan) {
        return Beoordelingen.post(
                TEAM,
                WIJZIGINGEN + "/" + at(wijziging, "id") + "/besluit",
                wijziging.header("ETag"),
                Map.of("toegestaan", toegestaan, "motivering", "Synthetisch"));
    }

    public static Response alsGemeente(Response project, String stap, Object body) {
        return Beoordelingen.post(Aanvragen.token(), pad(project) + stap, project.header("ETag"), body)
                .statusCode(200)
                .extract()
                .response();
    }

    public static Response alsTeam(Response project, String stap, Object body) {
        return probeer(project, stap, body).statusCode(200).extract().response();
    }

    public static ValidatableResponse probeer(Response project, String stap, Object body) {
        return Beoordelingen.post(TEAM, pad(project) + stap, lees(project).header("ETag"), body);
    }

    public static ValidatableResponse mijlpalen(Response project, Object mijlpalen) {
        return als(Aanvragen.token())
                .header("If-Match", project.header("ETag"))
                .contentType(ContentType.JSON)
                .body(mijlpalen)
                .put(pad(project) + "/mijlpalen")
                .then();
    }

    public static Map<String, Object> presentatie(String wat) {
        return Map.of("presentatie", wat);
    }

    /** The programme team puts a project forward for the informatiedag. */
    public static ValidatableResponse draagVoor(Response project, String wat) {
        return draagVoor(TEAM, project, lees(project).header("ETag"), presentatie(wat));
    }

    public static ValidatableResponse draagVoor(String token, Response project, String etag, Object voordracht) {
        return als(token)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(voordracht)
                .put(pad(project) + "/voordracht")
                .then();
    }

    public static ValidatableResponse trekVoordrachtIn(Response project) {
        return als(TEAM)
                .header("If-Match", lees(project).header("ETag"))
                .delete(pad(project) + "/voordracht")
                .then();
    }

    /** A project that is carried out and is to be shown at the informatiedag. */
    public static Response voorgedragen() {
        return draagVoor(gestart(), "Een film (synthetisch)")
                .statusCode(200)
                .extract()
                .response();
    }

    /** As who leads it sees it now. */
    public static Response lees(Response project) {
        return als(Aanvragen.token())
                .get(pad(project))
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    public static String pad(Response project) {
        return PROJECTEN + "/" + at(project, "id");
    }
}
