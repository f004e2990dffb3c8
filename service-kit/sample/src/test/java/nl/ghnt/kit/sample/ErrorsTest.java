package nl.ghnt.kit.sample;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.bulk.BulkLine;
import nl.ghnt.kit.bulk.BulkOutcome;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.test.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ErrorsTest {

    @Inject
    BulkImport bulk;

    @ParameterizedTest
    @ValueSource(strings = {"depth", "json", "mismatch"})
    void whatever_goes_wrong_is_a_problem(String kind) {
        given().get("/sample/v1/errors/" + kind)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body(json("type", endsWith("/problemen/interne-fout")))
                .body(json("foutId", notNullValue()));
    }

    @ParameterizedTest // the framework would answer by itself
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: :99999\r\n"})
    void a_request_to_nobody_is_a_problem(String host) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            String head = "GET /sample/v1/notes HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json");
        }
    }

    @Test
    void an_address_that_is_too_long_is_a_problem_and_the_connection_goes_on() {
        given().queryParam("text", "a".repeat(9_000))
                .get("/sample/v1/notes")
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .header("Connection", nullValue());
    }

    @Test
    void headers_that_are_too_large_are_a_problem_and_the_connection_goes_on() {
        given().header("X-Long", "a".repeat(17_000))
                .get("/sample/v1/notes")
                .then()
                .statusCode(431)
                .contentType("application/problem+json")
                .header("Connection", nullValue());
    }

    @Test
    void a_line_that_goes_wrong_in_any_way_is_told_and_the_others_are_tried() {
        BulkReport report = QuarkusTransaction.requiringNew()
                .call(() -> bulk.run(
                        List.of("right", "too deep", "broken", "also right"), true, line -> line, ErrorsTest::use));
        assertThat(report.regels())
                .extracting(BulkLine::uitkomst)
                .containsExactly(BulkOutcome.NIEUW, BulkOutcome.FOUT, BulkOutcome.FOUT, BulkOutcome.NIEUW);
        assertThat(report.regels())
                .flatExtracting(BulkLine::fouten)
                .extracting(BulkLine.BulkFault::locatie, BulkLine.BulkFault::code)
                .containsExactly(tuple("/1", "interne-fout"), tuple("/2", "interne-fout"));
    }

    @Test
    void of_a_line_that_is_right_a_warning_is_told_at_its_place_and_holds_nothing_up() {
        InputFault warning = InputFault.body("/name", "lengte", "Dat is kort.");
        BulkReport report = QuarkusTransaction.requiringNew()
                .call(() -> bulk.run(
                        List.of("right", "broken"), true, line -> line, ErrorsTest::use, line -> List.of(warning)));
        assertThat(report.regels()).extracting(BulkLine::uitkomst).containsExactly(BulkOutcome.NIEUW, BulkOutcome.FOUT);
        assertThat(report.regels())
                .flatExtracting(BulkLine::waarschuwingen)
                .extracting(BulkLine.BulkFault::locatie, BulkLine.BulkFault::detail)
                .containsExactly(tuple("/0/name", "Dat is kort."));
    }

    @Test // its session writes nothing: an answer would say what never was
    void a_read_that_has_something_to_write_is_an_error_and_writes_nothing() {
        given().get("/sample/v1/errors/write").then().statusCode(500).contentType("application/problem+json");
        given().get("/sample/v1/notes")
                .then()
                .statusCode(200)
                .body(json("text", not(hasItem(ErrorResource.WRITTEN_BY_A_READ))));
    }

    @Test // the second would silently take the place of the first; who says the same again changes nothing
    void a_line_that_says_something_else_of_what_a_line_spoke_of_is_wrong() {
        BulkReport report = QuarkusTransaction.requiringNew()
                .call(() -> bulk.run(List.of("one", "one", "known", "one"), true, line -> "it", ErrorsTest::use));
        assertThat(report.regels())
                .extracting(BulkLine::uitkomst)
                .containsExactly(BulkOutcome.NIEUW, BulkOutcome.FOUT, BulkOutcome.ONGEWIJZIGD, BulkOutcome.FOUT);
        assertThat(report.regels().get(3).fouten())
                .extracting(BulkLine.BulkFault::code, BulkLine.BulkFault::detail)
                .containsExactly(
                        tuple("regel.dubbel", "Regel 1 gaat ook over it. Zet alles wat erover gaat op een regel."));
    }

    private static BulkOutcome use(String line) {
        return switch (line) {
            case "known" -> BulkOutcome.ONGEWIJZIGD;
            case "too deep" -> throw new StackOverflowError();
            case "broken" -> throw new IllegalStateException();
            default -> BulkOutcome.NIEUW;
        };
    }
}
