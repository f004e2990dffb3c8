package nl.ghnt.kit.breaches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.ghnt.kit.test.ApiContract;

/** The rules as they look at the breaches, and at nothing else. Not a test by itself: all of it would fail. */
class BreachedContract extends ApiContract {

    @Override
    protected boolean covers(String path) {
        return !super.covers(path);
    }

    /** Something that everybody hears of and nobody can read. */
    @Override
    protected void furnish() {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement insert = connection.createStatement()) {
            insert.execute("""
                insert into outbox_event (id, type, key, sequence, recorded_at, resource, data, audience)
                values (gen_random_uuid(), 'breach.heard.v1', 'breach', 1, now(),
                    '/breaches/what_everybody_may_hear_of_everybody_may_read', '{}', '{*}')\
                """);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * A description that no client could be made of: null alone, no values, optional, two types, written out again, filled
     * in, without a word about tokens, with a pattern of any part, a version of nothing that can be changed,
     * a number that is not asked for, two names that differ by a capital, and an import that says nothing of its lines.
     */
    @Override
    protected JsonNode description() {
        try {
            return new ObjectMapper().readTree("""
                            {"paths": {"/things": {"get": {"operationId": "list",
                               "parameters": [{"name": "size", "in": "query", "schema": {"default": 20}}], "responses": {
                               "200": {"headers": {"ETag": {"description": "for If-Match"}}, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                                                   "text/csv": {"schema": {"type": "string"}}}},
                               "400": {"content": {}}}}},
                              "/things/_import": {"post": {"operationId": "import", "responses": {"409": {}}, "requestBody":
                               {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Line"}}}}}}},
                             "components": {
                               "responses": {"Probleem400": {"content": {}}},
                               "schemas": {
                                "Line": {"type": "object", "properties": {"pages": {"type": "integer"}}},
                                "line": {"type": "object"},
                                "Thing": {"type": "object", "properties": {
                                  "status": {"type": "string", "pattern": "[A-Z]"}, "any": {"enum": [null]}}}}}}""");
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    protected String problems() {
        return "/breaches/every_kind_of_problem_is_explained_in_both_languages";
    }

    /** A description of before, which is not the one that is served. */
    @Override
    protected String committed() {
        return "{\"openapi\": \"3.0.3\"}";
    }
}
