package nl.ghnt.projectpool.projectverslag;

import static nl.ghnt.kit.test.Json.at;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.project.Projecten;

/** Synthetic reports of projects for tests. */
public final class Projectverslagen {

    public static final String VERSLAGEN = "/projectpool/v1/projectverslagen";
    public static final Map<String, Object> INHOUD = Map.of("voortgang", "Het loopt (synthetisch)", "besteed", 12000);

    private static final String TEAM = TestTokens.user("programmateam");

    private Projectverslagen() {}

    /** The report that a new project is asked for, as who leads it sees it. */
    public static Response verwacht() {
        return van(Projecten.gestart());
    }

    public static Response van(Response project) {
        String pad = Projecten.pad(project);
        String id = als(Aanvragen.token())
                .queryParam("project", pad.substring(pad.lastIndexOf('/') + 1))
                .get(VERSLAGEN)
                .jsonPath()
                .getString("[0].id");
        return lees(id);
    }

    public static Response lees(String id) {
        return als(Aanvragen.token())
                .get(VERSLAGEN + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    public static ValidatableResponse bewaar(Response verslag, Object inhoud) {
        return als(Aanvragen.token())
                .header("If-Match", verslag.header("ETag"))
                .contentType(ContentType.JSON)
                .body(inhoud)
                .put(pad(verslag))
                .then();
    }

    public static Response bewaard() {
        return bewaar(verwacht(), INHOUD).statusCode(200).extract().response();
    }

    public static Response ingediend() {
        return als(bewaard(), Aanvragen.token(), "/indiening", null)
                .statusCode(200)
                .extract()
                .response();
    }

    /** A report that was submitted is given back and due now, and who leads its project is reminded. */
    public static void herinnerd(Response ingediend, DataSource database) throws SQLException {
        als(ingediend, TEAM, "/oordeel", oordeel(false)).statusCode(200);
        stel(ingediend, DutchDay.today(Clock.systemUTC()), database);
        Arc.container().instance(ProjectverslagService.class).get().herinner();
    }

    /** As if a report were due on another day; a round asks for none before its projects. */
    public static void stel(Response verslag, LocalDate dag, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update projectverslag set dag = '" + dag + "', version = version + 1 where id = '"
                    + id(verslag) + "'");
        }
    }

    public static Response overgeslagen() {
        return als(verwacht(), TEAM, "/overslaan", Map.of("reden", "Synthetisch"))
                .statusCode(200)
                .extract()
                .response();
    }

    public static Map<String, Object> oordeel(boolean aanvaard) {
        return Map.of("aanvaard", aanvaard, "toelichting", "Synthetisch");
    }

    public static ValidatableResponse als(Response verslag, String token, String stap, Object body) {
        return Beoordelingen.post(token, pad(verslag) + stap, verslag.header("ETag"), body);
    }

    private static RequestSpecification als(String token) {
        return Aanvragen.als(token);
    }

    public static String id(Response verslag) {
        return at(verslag, "verslag.id");
    }

    public static String pad(Response verslag) {
        return VERSLAGEN + "/" + id(verslag);
    }
}
