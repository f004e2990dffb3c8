package nl.ghnt.projectpool.aanvraagronde;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.TestTokens;

/** Synthetic rounds for tests. */
public final class Ronden {

    public static final String RONDEN = "/projectpool/v1/aanvraagrondes";

    private Ronden() {}

    /** A round that can be opened, with a window from yesterday until a month from now. */
    public static Map<String, Object> opzet(String titel) {
        Instant nu = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> opzet = new HashMap<>();
        opzet.put("titel", "Synthetische ronde " + titel);
        opzet.put("beginProjecten", "2027-01-01");
        opzet.put("eindeProjecten", "2028-12-31");
        opzet.put("rechtsvorm", "SPECIFIEKE_UITKERING");
        opzet.put("regeling", "Synthetische regeling");
        opzet.put("aanvragenVanaf", nu.minus(1, ChronoUnit.DAYS).toString());
        opzet.put("aanvragenTot", nu.plus(30, ChronoUnit.DAYS).toString());
        opzet.put("budget", 300000);
        opzet.put("minimumPerAanvraag", 25000);
        opzet.put("maximumPerAanvraag", 100000);
        opzet.put("maximumPerRegio", 192000);
        opzet.put("themas", List.of("PLEGERAANPAK"));
        opzet.put(
                "criteria",
                List.of(
                        Map.of(
                                "code",
                                "BORGING",
                                "tekst",
                                "Synthetisch",
                                "herkomst",
                                "Synthetische leerkring",
                                "gewicht",
                                60,
                                "knockOut",
                                false),
                        Map.of(
                                "code",
                                "REGIONAAL",
                                "tekst",
                                "Synthetisch",
                                "herkomst",
                                "Synthetisch",
                                "knockOut",
                                true)));
        opzet.put(
                "onderdelen",
                List.of(Map.of("code", "AANPAK", "titel", "Aanpak", "verplicht", true, "maximumTekens", 5000)));
        opzet.put("documenten", List.of(Map.of("code", "BEGROTING", "titel", "Begroting", "verplicht", true)));
        opzet.put("rapportages", List.of(Map.of("titel", "Eerste halfjaar", "dag", "2027-07-31")));
        return opzet;
    }

    /** The same with something else in it. */
    public static Map<String, Object> met(Map<String, Object> opzet, String naam, Object waarde) {
        Map<String, Object> anders = new HashMap<>(opzet);
        anders.put(naam, waarde);
        return anders;
    }

    /** A concept. */
    public static Response maak(Map<String, Object> opzet) {
        return stuur("POST", RONDEN, null, opzet).statusCode(201).extract().response();
    }

    /** An open round. */
    public static Response geopend(Map<String, Object> opzet) {
        return doe(maak(opzet), "/opening").statusCode(200).extract().response();
    }

    /**
     * A concept, an open round of two versions, and one that was closed before its time.
     *
     * @return identity of the one of two versions
     */
    public static String verlopen() {
        maak(opzet("concept"));
        Response open = geopend(opzet("open"));
        Map<String, Object> ruimer = new HashMap<>(opzet("open"));
        ruimer.put("budget", 400000);
        wijzig(open, ruimer, "Er is meer geld").statusCode(200);
        doe(geopend(opzet("gesloten")), "/sluiting").statusCode(200);
        return open.jsonPath().getString("id");
    }

    /** Does something to a round as it was answered. */
    public static ValidatableResponse doe(Response ronde, String pad) {
        return stuur("POST", pad(ronde) + pad, ronde.header("ETag"), null);
    }

    /** Says otherwise what a round is. */
    public static ValidatableResponse wijzig(Response ronde, Map<String, Object> opzet, String reden) {
        Map<String, Object> wijziging = new HashMap<>(Map.of("opzet", opzet));
        if (reden != null) {
            wijziging.put("reden", reden);
        }
        return stuur("PUT", pad(ronde), ronde.header("ETag"), wijziging);
    }

    public static String pad(Response ronde) {
        return RONDEN + "/" + ronde.jsonPath().getString("id");
    }

    private static ValidatableResponse stuur(String methode, String pad, String etag, Object body) {
        var verzoek = given().auth().oauth2(TestTokens.user("programmateam"));
        if (etag != null) {
            verzoek.header("If-Match", etag);
        }
        if (body != null) {
            verzoek.contentType(ContentType.JSON).body(body);
        }
        return verzoek.request(methode, pad).then();
    }
}
