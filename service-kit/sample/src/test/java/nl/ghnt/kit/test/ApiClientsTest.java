package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each rule for what clients are made of fails on a description that breaks it. */
class ApiClientsTest {

    private static final String GOOD = """
            {"paths": {"/notes": {"get": {"operationId": "list", "security": [{}, {"token": []}],
               "parameters": [{"name": "size", "in": "query", "description": "of it", "schema": {"type": "integer", "maximum": 9}},
                  {"name": "soort", "in": "query", "description": "of it", "schema": {"type": "string", "enum": ["ONE"]}}], "responses": {
               "200": {"headers": {"ETag": {"description": "for If-None-Match"},
                                   "X-Volledigheid": {"schema": {"type": "string", "enum": ["ALL"]}}},
                       "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}},
                                   "text/csv": {"schema": {"$ref": "#/components/schemas/Note"}}}},
               "400": {"$ref": "#/components/responses/Probleem400"}}}},
             "/notes/_import": {"post": {"operationId": "import", "security": [{"token": []}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Line"}}}},
               "responses": {"409": {"content": {"application/problem+json": {"schema": {"properties": {"regels": {}}}}}}}}}},
             "components": {
               "responses": {"Probleem400": {"content": {"application/problem+json": {"schema": {"type": "object"}}}}},
               "schemas": {
                 "Line": {"type": "object", "required": ["pages"], "properties": {"pages": {"type": "integer", "maximum": 10}}},
                 "Note": {"type": "object", "required": ["status"], "properties": {
                  "status": {"type": "string", "enum": ["NEW"], "pattern": "^N.*$"}}}}}}""";

    /** The rules, on a description that is given to them. */
    private static final class Rules extends ApiClients {

        private final String description;

        Rules(String description) {
            this.description = description;
        }

        @Override
        protected JsonNode description() {
            return ApiDescriptionTest.read(description);
        }
    }

    @Test
    void a_good_description_keeps_all_rules() {
        Rules rules = new Rules(GOOD);
        assertThatCode(rules::nothing_can_only_be_null).doesNotThrowAnyException();
        assertThatCode(rules::no_two_schemas_differ_by_capitals_only).doesNotThrowAnyException();
        assertThatCode(rules::a_kind_or_a_state_has_its_values).doesNotThrowAnyException();
        assertThatCode(rules::a_property_of_an_answer_is_always_there).doesNotThrowAnyException();
        assertThatCode(rules::an_answer_is_of_one_type_in_every_form).doesNotThrowAnyException();
        assertThatCode(rules::what_is_the_same_is_written_once).doesNotThrowAnyException();
        assertThatCode(rules::what_is_optional_is_not_filled_in).doesNotThrowAnyException();
        assertThatCode(rules::what_needs_no_token_takes_one).doesNotThrowAnyException();
        assertThatCode(rules::what_is_asked_with_is_described).doesNotThrowAnyException();
        assertThatCode(rules::a_number_that_must_be_there_is_required).doesNotThrowAnyException();
        assertThatCode(rules::a_number_that_is_asked_has_a_largest_value).doesNotThrowAnyException();
        assertThatCode(rules::an_import_that_is_refused_tells_its_lines).doesNotThrowAnyException();
        assertThatCode(rules::a_pattern_is_of_the_whole_text).doesNotThrowAnyException();
        assertThatCode(rules::a_version_is_for_a_change_that_there_is).doesNotThrowAnyException();
    }

    @Test
    void what_breaks_a_rule_fails_it() {
        refused(with("\"type\": \"string\", \"enum\": [\"NEW\"]", "\"enum\": [null]")::nothing_can_only_be_null);
        refused(with("\"Line\": {", "\"note\": {")::no_two_schemas_differ_by_capitals_only);
        refused(with(", \"enum\": [\"NEW\"]", "")::a_kind_or_a_state_has_its_values);
        refused(with(", \"enum\": [\"ONE\"]", "")::a_kind_or_a_state_has_its_values);
        refused(with(", \"enum\": [\"ALL\"]", "")::a_kind_or_a_state_has_its_values);
        refused(with("\"required\": [\"status\"], ", "")::a_property_of_an_answer_is_always_there);
        refused(with(
                "\"text/csv\": {\"schema\": {\"$ref\": \"#/components/schemas/Note\"}}",
                "\"text/csv\": {\"schema\": {\"type\": \"string\"}}")::an_answer_is_of_one_type_in_every_form);
        refused(
                with(
                                "{\"$ref\": \"#/components/responses/Probleem400\"}",
                                "{\"content\": {\"application/problem+json\": {\"schema\": {\"type\": \"object\"}}}}")
                        ::what_is_the_same_is_written_once);
        refused(with("\"maximum\": 9", "\"default\": 9")::what_is_optional_is_not_filled_in);
        refused(with("\"maximum\": 9", "\"example\": 9")::what_is_optional_is_not_filled_in);
        refused(with("\"description\": \"of it\", ", "")::what_is_asked_with_is_described);
        refused(with("\"required\": [\"pages\"], ", "")::a_number_that_must_be_there_is_required);
        refused(with(", \"maximum\": 10", "")::a_number_that_is_asked_has_a_largest_value);
        refused(with("{\"regels\": {}}", "{}")::an_import_that_is_refused_tells_its_lines);
        refused(with("^N.*$", "N.*")::a_pattern_is_of_the_whole_text);
        refused(with("for If-None-Match", "for If-Match")::a_version_is_for_a_change_that_there_is);
        refused(with("[{}, {\"token\": []}]", "[]")::what_needs_no_token_takes_one);
    }

    private static Rules with(String part, String broken) {
        String description = GOOD.replace(part, broken);
        if (description.equals(GOOD)) {
            throw new IllegalArgumentException(part + " is not in the description");
        }
        return new Rules(description);
    }

    private static void refused(ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(AssertionError.class);
    }
}
