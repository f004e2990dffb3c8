package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.regio.Regios;

/** Synthetic applications that were received elsewhere, for tests, in closed rounds of {@link Ronden#opzet}. */
public final class Inlezingen {

    /** When they were received. */
    public static final Instant ONTVANGEN =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS);

    private Inlezingen() {}

    /** A closed round. */
    public static String gesloten() {
        Regios.vertel("gelderland-zuid", "Gelderland-Zuid");
        Regios.vertel("ijsselland", "IJsselland");
        Response ronde = Ronden.geopend(Ronden.opzet("om in te lezen"));
        Ronden.doe(ronde, "/sluiting").statusCode(200);
        return at(ronde, "id");
    }

    /** A row that says all that must be said. */
    public static Map<String, Object> regel(String kenmerk) {
        Map<String, Object> regel = new HashMap<>(Aanvragen.kern("Synthetisch project per post"));
        regel.put("kenmerk", kenmerk);
        regel.put("ontvangenOp", ONTVANGEN.toString());
        regel.put("gemeente", Aanvragen.GEMEENTE);
        regel.put("synthetisch", true);
        regel.put(
                "deelnemers",
                List.of(
                        Map.of("regio", "Gelderland - Zuid", "gemeente", "GM0268", "aandeel", 20000.5),
                        Map.of("regio", "ijsselland", "aandeel", 19999.5)));
        regel.put("posten", List.of(Map.of("omschrijving", "Projectleiding", "bedrag", 45000)));
        regel.put("bijdragen", List.of(Map.of("omschrijving", "Synthetisch fonds", "bedrag", 5000)));
        regel.put("planning", List.of(Map.of("omschrijving", "Start", "begin", "2027-02-01", "einde", "2027-03-31")));
        regel.put("onderdelen", Map.of("AANPAK", "Wat wij doen (synthetisch)."));
        return regel;
    }

    /** The same with something else in it. */
    public static Map<String, Object> regel(String kenmerk, String naam, Object waarde) {
        Map<String, Object> regel = regel(kenmerk);
        regel.put(naam, waarde);
        return regel;
    }

    public static String pad(String ronde) {
        return "/aanvraagrondes/" + ronde + "/aanvragen/_import";
    }

    static ValidatableResponse proef(String ronde, Object regels) {
        return stuur(TestTokens.user("programmateam"), ronde, regels, true);
    }

    static ValidatableResponse lees(String ronde, Object regels) {
        return stuur(TestTokens.user("programmateam"), ronde, regels, false);
    }

    static ValidatableResponse stuur(String token, String ronde, Object regels, boolean proefdraaien) {
        return als(token)
                .contentType(ContentType.JSON)
                .queryParam("proefdraaien", proefdraaien)
                .body(regels)
                .post("/projectpool/v1" + pad(ronde))
                .then();
    }

    /** Sends a sheet as a spreadsheet saves it. */
    static ValidatableResponse blad(String ronde, String csv, boolean proefdraaien) {
        return als(TestTokens.user("programmateam"))
                .contentType("text/csv; charset=UTF-8")
                .queryParam("proefdraaien", proefdraaien)
                .body(csv)
                .post("/projectpool/v1" + pad(ronde))
                .then();
    }

    /** What was submitted in a round, as the programme team sees it. */
    static Response aanvragen(String ronde) {
        return als(TestTokens.user("programmateam"))
                .queryParam("ronde", ronde)
                .queryParam("sort", "nummer")
                .get(Aanvragen.AANVRAGEN)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
