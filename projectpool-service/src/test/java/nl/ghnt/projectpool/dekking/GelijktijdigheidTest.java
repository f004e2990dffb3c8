package nl.ghnt.projectpool.dekking;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import org.junit.jupiter.api.Test;

/** Corrections that come at the same time. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GelijktijdigheidTest {

    private static final String VERMELDINGEN = "/projectpool/v1/vermeldingen";
    private static final String LAST_TOLD =
            "select data from outbox_event where type = 'dekking.vastgesteld.v1' " + "order by sequence desc limit 1";

    @Inject
    DataSource database;

    @Test
    void correcties_van_verschillende_vermeldingen_tegelijk_staan_alle_in_wat_het_laatst_verteld_is() throws Exception {
        List<Response> eerder = given()
                .queryParam("thema", "ERVARINGSDESKUNDIGHEID")
                .get(VERMELDINGEN)
                .jsonPath()
                .<String>getList("id")
                .stream()
                .map(id -> given().get(VERMELDINGEN + "/" + id))
                .toList();
        assertThat(eerder).hasSize(6);

        assertThat(wijsAlleToe(eerder, "COMPLEXE_SCHEIDINGEN")).containsOnly(201);
        JsonNode verteld = laatstVerteld();
        assertThat(verteld.get("cellen"))
                .noneMatch(cel -> cel.get("thema").asText().equals("ERVARINGSDESKUNDIGHEID"));

        List<Response> daarna = eerder.stream()
                .map(vermelding -> given().get(VERMELDINGEN + "/" + at(vermelding, "id")))
                .toList();
        assertThat(wijsAlleToe(daarna, "ERVARINGSDESKUNDIGHEID")).containsOnly(201);
        assertThat(laatstVerteld().get("aantalCombinaties").asInt()).isEqualTo(96);
    }

    @Test
    void van_twee_correcties_van_dezelfde_vermelding_tegelijk_gaat_er_een_door() throws Exception {
        Response eerder = given().get(VERMELDINGEN
                + "/"
                + given().queryParam("thema", "PLEGERAANPAK")
                        .get(VERMELDINGEN)
                        .jsonPath()
                        .getString("[0].id"));
        assertThat(wijsAlleToe(List.of(eerder, eerder), "OUDERENMISHANDELING")).containsExactlyInAnyOrder(201, 412);
        Response daarna = given().get(VERMELDINGEN + "/" + at(eerder, "id"));
        assertThat(wijsAlleToe(List.of(daarna), "PLEGERAANPAK")).containsOnly(201);
    }

    private static List<Integer> wijsAlleToe(List<Response> vermeldingen, String thema) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(vermeldingen.size());
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            vermeldingen.stream()
                    .map(vermelding -> toewijzing(vermelding, thema))
                    .forEach(toewijzing -> answers.add(callers.submit(toewijzing)));
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            callers.shutdownNow();
        }
    }

    /** The request, made before the threads start: an answer is read by one thread at a time. */
    private static Callable<Integer> toewijzing(Response vermelding, String thema) {
        RequestSpecification request = given().auth()
                .oauth2(TestTokens.user("programmateam"))
                .header("If-Match", vermelding.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "thema",
                        thema,
                        "zekerheid",
                        "AFGELEID",
                        "deelnemers",
                        vermelding.jsonPath().getList("toewijzing.deelnemers"),
                        "bron",
                        vermelding.jsonPath().getMap("toewijzing.bron")));
        String pad = VERMELDINGEN + "/" + at(vermelding, "id") + "/toewijzingen";
        return () -> request.post(pad).statusCode();
    }

    private JsonNode laatstVerteld() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LAST_TOLD)) {
            assertThat(row.next()).isTrue();
            return new ObjectMapper().readTree(row.getString(1));
        }
    }
}
