package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds answers to a description sees each way in which an answer can differ from it. */
class ApiDescriptionTest {

    private static final String DESCRIPTION = """
            {"paths": {"/notes/{id}": {"get": {"responses": {
               "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}},
                       "headers": {"ETag": {"required": true}, "X-Own": {"$ref": "#/components/headers/X-Own"}}},
               "404": {"$ref": "#/components/responses/Probleem404"}}}}},
             "components": {
               "headers": {"X-Own": {"schema": {"type": "string"}}},
               "responses": {"Probleem404": {"content": {"application/problem+json":
                  {"schema": {"$ref": "#/components/schemas/Probleem"}}}}},
               "schemas": {
                 "Probleem": {"type": "object", "required": ["title"], "additionalProperties": true,
                    "properties": {"title": {"type": "string"}}},
                 "Colour": {"type": "string", "enum": ["RED"]},
                 "Note": {"type": "object", "required": ["text", "colour", "day", "any"], "properties": {
                    "text": {"type": "string"},
                    "colour": {"type": "string", "nullable": true, "allOf": [{"$ref": "#/components/schemas/Colour"}]},
                    "day": {"type": "string", "format": "date", "nullable": true},
                    "any": {}}}}}}""";
    private static final String GOOD = """
            {"text": "a", "colour": "RED", "day": "2021-12-31", "any": [1]}""";

    private final ApiDescription description = new ApiDescription(read(DESCRIPTION));

    @Test
    void an_answer_that_is_as_described_has_no_faults() {
        assertThat(faults(GOOD)).isEmpty();
        assertThat(faults("{\"text\": \"a\", \"colour\": null, \"day\": null, \"any\": null}"))
                .isEmpty();
    }

    @Test
    void a_body_with_anything_else_is_a_fault() {
        assertThat(faults(GOOD.replace("\"text\"", "\"more\": 1, \"text\""))).hasSize(1);
        assertThat(faults(GOOD.replace("\"text\": \"a\", ", ""))).hasSize(1);
        assertThat(faults(GOOD.replace("\"a\"", "null"))).hasSize(1);
        assertThat(faults(GOOD.replace("RED", "GREEN"))).isNotEmpty();
        assertThat(faults(GOOD.replace("2021-12-31", "2021-02-30"))).isNotEmpty();
        assertThat(faults("{")).containsExactly("the body is no JSON");
        assertThat(faults("")).containsExactly("a body is described and there is none");
    }

    @Test
    void another_status_media_type_or_header_is_a_fault() {
        assertThat(faults("GET", 201, json("ETag", "1"), GOOD)).containsExactly("status 201 is not described");
        assertThat(faults("GET", 200, Map.of("Content-Type", "text/csv", "ETag", "1"), GOOD))
                .containsExactly("media type text/csv is not described");
        assertThat(faults("GET", 200, json("Date", "now"), GOOD))
                .containsExactly("header ETag is described as always there and is not there");
        assertThat(faults("GET", 200, Map.of("Content-Type", "application/json", "ETag", "1", "X-Other", "1"), GOOD))
                .containsExactly("header x-other is not described");
        assertThat(faults("GET", 200, Map.of("Content-Type", "application/json", "etag", "1", "x-own", "1"), GOOD))
                .isEmpty();
    }

    @Test
    void a_problem_is_a_problem_also_where_no_operation_is() {
        Map<String, String> problem = Map.of("Content-Type", "application/problem+json");
        assertThat(faults("GET", 404, problem, "{\"title\": \"a\", \"more\": 1}"))
                .isEmpty();
        assertThat(faults("GET", 404, problem, "{}")).hasSize(1);
        assertThat(faults("PUT", 405, problem, "{\"title\": \"a\"}")).isEmpty();
        assertThat(faults("PUT", 405, Map.of("Content-Type", "text/html"), "<p>"))
                .containsExactly("an error is no problem but text/html");
        assertThat(faults("PUT", 200, json("ETag", "1"), GOOD)).containsExactly("no such operation is described");
    }

    @Test
    void head_is_described_by_get_and_has_no_body() {
        assertThat(faults("HEAD", 200, json("ETag", "1"), "")).isEmpty();
        assertThat(faults("HEAD", 204, json("ETag", "1"), "")).containsExactly("status 204 is not described");
    }

    private List<String> faults(String body) {
        return faults("GET", 200, json("ETag", "1"), body);
    }

    private List<String> faults(String method, int status, Map<String, String> headers, String body) {
        return description.faults(
                new ApiDescription.Answer(method, "/notes/1", status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> json(String header, String value) {
        return Map.of("Content-Type", "application/json", header, value);
    }

    static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
