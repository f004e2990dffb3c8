package nl.ghnt.governance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.time.DutchDay;

/** Meetings as the programme team plans and holds them, through the API. */
public final class Meetings {

    public static final String BASE = "/governance/v1/bijeenkomsten";

    private Meetings() {}

    public static LocalDate today() {
        return DutchDay.today(Clock.systemUTC());
    }

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.user(role)).contentType(ContentType.JSON);
    }

    /** Plans a meeting and gives its identifier. */
    public static String plan(String gremium, LocalDate day, boolean tentative) {
        return plan(gremium, "VERGADERING", day, tentative);
    }

    /** The same, of another kind; {@code gremium} may be null then. */
    public static String plan(String gremium, String soort, LocalDate day, boolean tentative) {
        Map<String, Object> body = new HashMap<>();
        body.put("gremium", gremium);
        body.put("soort", soort);
        body.put("titel", "Bijeenkomst (synthetisch)");
        body.put("geplandeDatum", day.toString());
        body.put("voorlopig", tentative);
        return as("programmateam")
                .body(body)
                .post(BASE)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Puts an item on the agenda and gives its identifier. */
    public static String addItem(String meeting) {
        return change(meeting, "agendapunten", Map.of("tekst", "Stand van zaken (synthetisch)"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Sends a change of a meeting with its current version. */
    public static ValidatableResponse change(String meeting, String change, Map<String, ?> body) {
        RequestSpecification request = as("programmateam").header("If-Match", etag(meeting));
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(BASE + "/" + meeting + "/" + change).then();
    }

    public static String etag(String meeting) {
        return as("programmateam")
                .get(BASE + "/" + meeting)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static void hold(String meeting, LocalDate day) {
        change(meeting, "verslag", Map.of("gehoudenDatum", day.toString())).statusCode(200);
    }

    public static void cancel(String meeting) {
        change(meeting, "afgelasting", Map.of("reden", "Te weinig leden (synthetisch)"))
                .statusCode(200);
    }

    /** Makes public all that is recorded of a meeting now. */
    public static void publish(String meeting) {
        change(meeting, "publicatie", Map.of()).statusCode(200);
    }

    /** Cancels all meetings of a body that are to come, so that a test begins with none planned. */
    public static void cancelAll(String gremium) {
        cancelAll("gremium", gremium);
    }

    /** The same of the meetings that a filter finds. */
    public static void cancelAll(String filter, String value) {
        for (String status : List.of("GEPLAND", "BEVESTIGD")) {
            List<String> open = as("programmateam")
                    .queryParam(filter, value)
                    .queryParam("status", status)
                    .queryParam("vanDatum", today().toString())
                    .queryParam("pageSize", 100)
                    .queryParam("sort", "-datum")
                    .get(BASE)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("id");
            open.forEach(Meetings::cancel);
        }
    }

    /** Sends a decision of the stuurgroep. */
    public static ValidatableResponse decide(String item, String outcome, LocalDate day) {
        return as("stuurgroep")
                .body(Map.of("agendapunt", item, "uitkomst", outcome, "besluitdatum", day.toString()))
                .post("/governance/v1/besluiten")
                .then();
    }
}
