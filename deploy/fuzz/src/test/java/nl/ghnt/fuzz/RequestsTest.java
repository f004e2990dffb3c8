package nl.ghnt.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests are made from a small document, as they are from that of a service. */
class RequestsTest {

    static final Document DOCUMENT = new Document(json("""
            {"paths": {
              "/dingen": {"get": {"parameters": [
                  {"name": "page", "in": "query", "required": true, "schema": {"type": "integer", "minimum": 3, "maximum": 5}},
                  {"name": "sort", "in": "query", "schema": {"type": "string"}, "description": "naam of regio"}],
                "responses": {"200": {"content": {"application/json": {}, "text/csv": {}}}, "400": {}}}},
              "/dingen/{id}/delen/{nummer}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "put": {"parameters": [
                    {"name": "nummer", "in": "path", "required": true, "schema": {"type": "integer", "minimum": 1, "maximum": 9}},
                    {"name": "If-Match", "in": "header", "required": true, "schema": {"type": "string"}}],
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Deel"}}}},
                  "responses": {"200": {}, "412": {}}}}},
             "components": {
               "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}},
               "schemas": {"Deel": {"type": "object", "required": ["regio", "soort", "datum", "aantal", "delen"], "properties": {
                 "regio": {"type": "string"}, "soort": {"type": "string", "enum": ["EEN", "TWEE"]},
                 "datum": {"type": "string", "format": "date"}, "aantal": {"type": "integer", "minimum": 2, "maximum": 4},
                 "delen": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "string", "pattern": "GM[0-9]{4}"}},
                 "ook": {"type": "string", "nullable": true, "maxLength": 3}}}}}}"""));

    private static final String ID = "018f4a2e-7b1c-7c3d-8e4f-a1b2c3d4e5f6";

    @Test
    void a_document_tells_what_can_be_asked() {
        List<Operation> operations = DOCUMENT.operations();
        assertThat(operations)
                .extracting(Operation::toString)
                .containsExactly("GET /dingen", "PUT /dingen/{id}/delen/{nummer}");
        assertThat(operations.get(0).statuses()).containsExactly(200, 400);
        assertThat(operations.get(0).answers()).containsExactly("application/json", "text/csv");
        assertThat(operations.get(0).isStart()).as("it needs a page").isFalse();
        assertThat(operations.get(1).parameters("path")).hasSize(2);
    }

    @Test
    void a_body_is_as_its_schema_says() {
        Known known = new Known();
        known.learn("/x", json("[{\"regio\": \"twente\"}]"));
        for (int number = 0; number < 300; number++) {
            JsonNode body = json(new String(request(1, known, number).body(), UTF_8));
            assertThat(body.get("soort").asText()).isIn("EEN", "TWEE");
            assertThat(LocalDate.parse(body.get("datum").asText())).isAfter(LocalDate.of(2017, 12, 31));
            assertThat(body.get("aantal").asInt()).isBetween(2, 4);
            assertThat(body.get("delen").size()).isBetween(1, 2);
            body.get("delen").forEach(part -> assertThat(part.asText()).matches("GM[0-9]{4}"));
            assertThat(body.path("ook").asText("").length()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void what_exists_is_used_where_it_fits_and_something_else_now_and_then() {
        Known known = new Known();
        known.learn("/dingen", json("[{\"id\": \"" + ID + "\", \"regio\": \"twente\"}]"));
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> regios = new HashMap<>();
        for (int number = 0; number < 300; number++) {
            Request request = request(1, known, number);
            ids.merge(request.target().split("/")[2], 1, Integer::sum);
            regios.merge(json(new String(request.body(), UTF_8)).get("regio").asText(), 1, Integer::sum);
        }
        assertThat(ids.get(ID)).isBetween(220, 299);
        ids.keySet().forEach(id -> assertThat(UUID.fromString(id)).isNotNull());
        assertThat(regios.get("twente")).isBetween(150, 299);
    }

    @Test
    void what_is_required_is_there_and_within_bounds() {
        for (int number = 0; number < 100; number++) {
            assertThat(request(0, new Known(), number).target())
                    .matches("/dingen\\?page=[345](&sort=-?(naam|of|regio))?");
            assertThat(request(1, new Known(), number).headers())
                    .extracting(Request.Header::name)
                    .contains("If-Match", "Content-Type");
        }
    }

    @Test
    void the_same_seed_and_number_make_the_same_request() {
        Round round = round(5);
        Round again = round(5);
        for (int number = 0; number < 200; number++) {
            Request request = round.request(number);
            Request other = again.request(number);
            assertThat(other.target()).isEqualTo(request.target());
            assertThat(other.headers()).isEqualTo(request.headers());
            assertThat(other.body()).isEqualTo(request.body());
            assertThat(other.wrong()).isEqualTo(request.wrong());
        }
        assertThat(IntStream.range(0, 200)
                        .filter(number -> round(6).request(number)
                                .target()
                                .equals(round.request(number).target()))
                        .count())
                .isLessThan(100);
    }

    @Test
    void half_of_the_requests_are_right_and_every_way_to_be_wrong_comes_by() {
        Round round = round(1);
        Set<String> seen = new TreeSet<>();
        int right = 0;
        for (int number = 0; number < 4_000; number++) {
            List<String> wrong = round.request(number).wrong();
            seen.addAll(wrong);
            right += wrong.isEmpty() ? 1 : 0;
        }
        assertThat(right).isBetween(1_800, 2_200);
        assertThat(seen)
                .containsAll(Mutations.all().stream().map(Mutations.Kind::name).toList());
    }

    private static Round round(long seed) {
        return new Round(null, DOCUMENT.operations(), new Requests(DOCUMENT, new Known()), () -> null, seed);
    }

    private static Request request(int operation, Known known, int number) {
        return new Requests(DOCUMENT, known).right(DOCUMENT.operations().get(operation), new Random(number));
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }
}
