package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each rule for what clients are made of fails on a description that breaks it. */
class ApiClientsTest {

    private static final String GOOD = """
            {"paths": {"/notes": {"get": {"operationId": "list", "responses": {
               "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}},
                                   "text/csv": {"schema": {"$ref": "#/components/schemas/Note"}}}},
               "400": {"$ref": "#/components/responses/Probleem400"}}}}},
             "components": {
               "responses": {"Probleem400": {"content": {"application/problem+json": {"schema": {"type": "object"}}}}},
               "schemas": {"Note": {"type": "object", "required": ["status"], "properties": {
                  "status": {"type": "string", "enum": ["NEW"]}}}}}}""";

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
        assertThatCode(rules::a_kind_or_a_state_has_its_values).doesNotThrowAnyException();
        assertThatCode(rules::a_property_of_an_answer_is_always_there).doesNotThrowAnyException();
        assertThatCode(rules::an_answer_is_of_one_type_in_every_form).doesNotThrowAnyException();
        assertThatCode(rules::what_is_the_same_is_written_once).doesNotThrowAnyException();
    }

    @Test
    void what_breaks_a_rule_fails_it() {
        refused(with("\"type\": \"string\", \"enum\": [\"NEW\"]", "\"enum\": [null]")::nothing_can_only_be_null);
        refused(with(", \"enum\": [\"NEW\"]", "")::a_kind_or_a_state_has_its_values);
        refused(with("\"required\": [\"status\"], ", "")::a_property_of_an_answer_is_always_there);
        refused(with(
                "\"text/csv\": {\"schema\": {\"$ref\": \"#/components/schemas/Note\"}}",
                "\"text/csv\": {\"schema\": {\"type\": \"string\"}}")::an_answer_is_of_one_type_in_every_form);
        refused(
                with("{\"$ref\": \"#/components/responses/Probleem400\"}", "{\"content\": {}}")
                        ::what_is_the_same_is_written_once);
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
