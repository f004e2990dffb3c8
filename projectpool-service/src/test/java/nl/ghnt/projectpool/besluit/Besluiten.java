package nl.ghnt.projectpool.besluit;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.als;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;

/** Synthetic decisions for tests, in closed rounds of {@link Ronden#opzet} whose applications ask 40,000 each. */
public final class Besluiten {

    public static final String LIJSTEN = "/projectpool/v1/besluitlijsten";
    public static final String BESCHIKKINGEN = "/projectpool/v1/beschikkingen";

    private static final String TEAM = TestTokens.user("programmateam");

    private Besluiten() {}

    /** A closed round in which one assessor gave these scores to as many applications, in the order of their numbers. */
    public static String beoordeeld(int... scores) {
        return beoordeeld(Ronden.opzet("om te beslissen"), scores);
    }

    public static String beoordeeld(Map<String, Object> opzet, int... scores) {
        Response ronde = Ronden.geopend(opzet);
        List<Response> aanvragen = IntStream.range(0, scores.length)
                .mapToObj(nummer -> Aanvragen.ingediend(at(ronde, "id")))
                .toList();
        Ronden.doe(ronde, "/sluiting").statusCode(200);
        Response beoordelaar = Beoordelingen.benoem(at(ronde, "id"), Beoordelingen.EEN);
        for (int i = 0; i < scores.length; i++) {
            String aanvraag = at(aanvragen.get(i), "id");
            Beoordelingen.verklaar(TEAM, beoordelaar, Beoordelingen.verklaring(aanvraag, "GEEN"))
                    .statusCode(201);
            Response beoordeling = Beoordelingen.post(
                            TEAM,
                            Beoordelingen.BEOORDELINGEN,
                            null,
                            Map.of("aanvraag", aanvraag, "beoordelaar", at(beoordelaar, "id")))
                    .statusCode(201)
                    .extract()
                    .response();
            Beoordelingen.beoordeel(Beoordelingen.EEN, beoordeling, Beoordelingen.oordeel(scores[i]));
        }
        return at(ronde, "id");
    }

    /** A proposal about an application of a round, in the order of their numbers. */
    public static Map<String, Object> voorstel(String ronde, int volgorde, String uitkomst, Number bedrag) {
        Map<String, Object> voorstel = new HashMap<>();
        voorstel.put("aanvraag", Beoordelingen.aanvraag(ronde, volgorde));
        voorstel.put("uitkomst", uitkomst);
        voorstel.put("motivering", "Een synthetische motivering.");
        voorstel.put(
                "voorwaarden", uitkomst.endsWith("VOORWAARDEN") ? List.of("Een synthetische voorwaarde") : List.of());
        if (bedrag != null) {
            voorstel.put("bedrag", bedrag);
        }
        return voorstel;
    }

    public static Map<String, Object> toekenning(String ronde, int volgorde) {
        return voorstel(ronde, volgorde, "TOEGEKEND", 40000);
    }

    public static Map<String, Object> afwijzing(String ronde, int volgorde) {
        return voorstel(ronde, volgorde, "AFGEWEZEN", null);
    }

    /** The same proposal or list with something else in it. */
    public static Map<String, Object> met(Map<String, Object> voorstel, String naam, Object waarde) {
        Map<String, Object> anders = new HashMap<>(voorstel);
        anders.put(naam, waarde);
        return anders;
    }

    public static Map<String, Object> inhoud(Object... voorstellen) {
        Map<String, Object> inhoud = new HashMap<>();
        inhoud.put("vergaderdag", "2027-04-15");
        inhoud.put("voorstellen", List.of(voorstellen));
        return inhoud;
    }

    /** A decision to grant above the budget of a round. */
    public static Map<String, Object> overschrijding(Number tot) {
        return Map.of("reden", "Synthetische reden", "door", "stuurgroep", "tot", tot);
    }

    /** A concept. */
    public static Response maak(String ronde, Map<String, Object> inhoud) {
        return probeer(ronde, inhoud).statusCode(201).extract().response();
    }

    public static ValidatableResponse probeer(String ronde, Map<String, Object> inhoud) {
        return Beoordelingen.post(TEAM, LIJSTEN, null, Map.of("ronde", ronde, "inhoud", inhoud));
    }

    public static ValidatableResponse stelVast(Response lijst) {
        return Beoordelingen.post(TEAM, pad(lijst) + "/vaststelling", lijst.header("ETag"), null);
    }

    /** The one decision of a round in which one application was granted. */
    public static Response toegekend() {
        String ronde = beoordeeld(4);
        stelVast(maak(ronde, inhoud(toekenning(ronde, 0)))).statusCode(200);
        return beschikking(ronde, 0);
    }

    /** A decision of a round, in the order of the numbers of their applications. */
    public static Response beschikking(String ronde, int volgorde) {
        String id = als(TEAM)
                .queryParam("ronde", ronde)
                .queryParam("sort", "aanvraagnummer")
                .get(BESCHIKKINGEN)
                .jsonPath()
                .getString("[" + volgorde + "].id");
        return als(TEAM)
                .get(BESCHIKKINGEN + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    public static Map<String, Object> bezwaar() {
        return Map.of("ontvangenOp", "2026-10-01", "gronden", "Synthetische gronden");
    }

    public static Map<String, Object> uitkomst(String uitkomst) {
        return Map.of("uitkomst", uitkomst, "beslistOp", "2026-11-01", "motivering", "Synthetisch");
    }

    /** Against a decision an objection is made, and it is decided. */
    public static Response naBezwaar(Response beschikking, String uitkomst) {
        return beslis(bezwaar(beschikking), uitkomst).statusCode(200).extract().response();
    }

    /** What comes of the objection against a decision. */
    public static ValidatableResponse beslis(Response inBezwaar, String uitkomst) {
        return Beoordelingen.post(
                TEAM, pad(inBezwaar) + "/bezwaaruitkomst", inBezwaar.header("ETag"), uitkomst(uitkomst));
    }

    public static Response bezwaar(Response beschikking) {
        return Beoordelingen.post(TEAM, pad(beschikking) + "/bezwaar", beschikking.header("ETag"), bezwaar())
                .statusCode(200)
                .extract()
                .response();
    }

    /** All in the round of a decision is decided. */
    public static void rondAf(Response beschikking) {
        String ronde = Ronden.RONDEN + "/" + at(beschikking, "ronde");
        Beoordelingen.post(TEAM, ronde + "/besluit", als(TEAM).get(ronde).header("ETag"), null)
                .statusCode(200);
    }

    public static ValidatableResponse wijzig(Response lijst, Map<String, Object> inhoud) {
        return als(TEAM)
                .header("If-Match", lijst.header("ETag"))
                .contentType(ContentType.JSON)
                .body(inhoud)
                .put(pad(lijst))
                .then();
    }

    public static String pad(Response wat) {
        return (wat.jsonPath().get("besluitlijst") == null ? LIJSTEN : BESCHIKKINGEN) + "/" + at(wat, "id");
    }
}
