package nl.ghnt.regions.actieplan;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.ghnt.kit.test.TestTokens;

/** Makes plans as a project leader does. */
public final class Plannen {

    static final String PAD = "/regions/v1/actieplannen";

    /** Three actions, one on each line; the first carries a target group of line 3. */
    static final String INHOUD = """
            {"titel": "Samen tegen geweld", "samenvatting": "In het kort",
             "acties": [
               {"titel": "Meldcode breder bekend", "actielijn": 1, "bouwsteen": "VERBETERDE_MELDCODE",
                "doelgroep": "DOELGROEP_OUDERENMISHANDELING", "eigenaar": "Veilig Thuis",
                "geplandeBegindatum": "2021-01-01", "geplandeEinddatum": "2021-06-30",
                "geholpen": "Signalen komen eerder binnen."},
               {"titel": "Traumascreening in elke wijk", "actielijn": 2, "bouwsteen": "TRAUMASCREENING",
                "geplandeEinddatum": "2021-12-31"},
               {"titel": "Complexe scheidingen", "actielijn": 3, "doelgroep": "DOELGROEP_COMPLEXE_SCHEIDINGEN"}],
             "verwijzingen": [{"soort": "REGIOVISIE", "titel": "Regiovisie", "url": "https://regio.example/visie"}],
             "secties": [{"kop": "Hoe wij werken", "tekst": "Op onze eigen manier."}]}""";

    /** The answer to the last change of a plan. */
    public record Plan(String regio, Response antwoord) {

        public String id() {
            return at(antwoord, "id");
        }

        public String pad() {
            return PAD + "/" + id();
        }

        String etag() {
            return antwoord.header("ETag");
        }

        /** Sends a change with the version of this answer. */
        public Plan doet(String overgang, String body) {
            Response antwoord = als(regio).header("If-Match", etag()).body(body).post(pad() + "/" + overgang);
            return new Plan(
                    regio,
                    antwoord.then()
                            .statusCode(org.hamcrest.Matchers.oneOf(200, 201))
                            .extract()
                            .response());
        }

        Plan vastgesteld(String dag) {
            return doet(
                    "vaststelling", "{\"vaststellingsdatum\": \"" + dag + "\", \"vastgesteldDoor\": \"Regiotafel\"}");
        }

        /** Adopted and in execution on the same day. */
        public Plan inUitvoering(String dag) {
            return vastgesteld(dag).doet("uitvoering", "{\"begindatum\": \"" + dag + "\"}");
        }

        /** The answer to something told of an action. */
        public Response voortgang(int nummer, String etag, String body) {
            return als(regio).header("If-Match", etag).body(body).put(pad() + "/acties/" + nummer + "/voortgang");
        }
    }

    private Plannen() {}

    static RequestSpecification als(String regio) {
        return given().auth().oauth2(TestTokens.user("projectleider", regio)).contentType(ContentType.JSON);
    }

    static Response probeer(String regio, String inhoud) {
        return als(regio)
                .body("{\"regio\": \"" + regio + "\", \"inhoud\": " + inhoud + "}")
                .post(PAD);
    }

    /** A concept. */
    public static Plan concept(String regio) {
        return concept(regio, INHOUD);
    }

    static Plan concept(String regio, String inhoud) {
        return new Plan(
                regio, probeer(regio, inhoud).then().statusCode(201).extract().response());
    }
}
