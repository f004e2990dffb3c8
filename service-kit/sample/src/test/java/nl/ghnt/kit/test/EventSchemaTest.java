package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule on what an event may tell says no to each breach of it. */
class EventSchemaTest {

    private static final String DESCRIPTION = """
        {"paths": {
           "/notes/{id}": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
               {"$ref": "#/components/schemas/Note"}}}}}}},
           "/files/{id}": {"get": {"security": [{"oidc": ["programmateam"]}]}}},
         "components": {"schemas": {"Note": {"properties": {
             "text": {"type": "string"}, "parts": {"type": "array", "items": {"properties": {"name": {}}}}}}}}}\
        """;

    private static List<String> faults(String dataref, String openbaar, String properties)
            throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        JsonNode schema = json.readTree("""
            {"x-dataref": "%s", "x-openbaar": "%s", "properties": {%s}}\
            """.formatted(dataref, openbaar, properties));
        return new EventSchema("note.written.v1", schema).faults(json.readTree(DESCRIPTION));
    }

    @Test
    void what_the_api_shows_and_identifiers_codes_and_moments_may_be_told() throws JsonProcessingException {
        assertThat(faults("/notes/{id}", "altijd", """
            "note": {"format": "uuid"}, "text": {}, "on": {"format": "date"}, "code": {"pattern": "a"},
            "parts": {"items": {"properties": {"name": {}}}}\
            """)).isEmpty();
    }

    @Test
    void what_the_api_does_not_show_may_not_be_told_however_deep() throws JsonProcessingException {
        assertThat(faults("/notes/{id}", "altijd", "\"amount\": {\"type\": \"number\"}"))
                .singleElement()
                .asString()
                .contains("'amount'");
        assertThat(faults("/notes/{id}", "soms", "\"severity\": {\"enum\": [\"HIGH\"]}"))
                .singleElement()
                .asString()
                .contains("'severity'");
        assertThat(faults("/notes/{id}", "altijd", "\"parts\": {\"items\": {\"properties\": {\"age\": {}}}}"))
                .singleElement()
                .asString()
                .contains("'age'");
    }

    @Test
    void an_event_about_what_is_guarded_is_not_for_everybody() throws JsonProcessingException {
        assertThat(faults("/files/{id}", "altijd", "")).hasSize(1);
        assertThat(faults("/files/{id}", "nooit", "\"amount\": {}")).isEmpty();
    }

    @Test
    void an_event_says_where_it_points_to_and_who_may_read_it() throws JsonProcessingException {
        assertThat(faults("/nowhere", "nooit", "")).hasSize(1);
        assertThat(faults("/notes/{id}", "misschien", "")).hasSize(1);
    }
}
