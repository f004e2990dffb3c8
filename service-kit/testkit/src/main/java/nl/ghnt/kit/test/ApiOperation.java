package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** One operation of an API as its own description tells it. */
record ApiOperation(String method, String path, JsonNode description, JsonNode item, JsonNode document) {

    private static final String SCHEMAS = "#/components/schemas/";

    static List<ApiOperation> allOf(JsonNode document) {
        List<ApiOperation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (Set.of("get", "put", "post", "delete", "patch").contains(operation.getKey())) {
                        operations.add(new ApiOperation(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                operation.getValue(),
                                path.getValue(),
                                document));
                    }
                }));
        return operations;
    }

    /** The path with values of the right form: the description's own examples, else some that lead nowhere. */
    String examplePath() {
        String example = path;
        for (JsonNode parameter : parameters()) {
            if ("path".equals(parameter.path("in").asText())) {
                example = example.replace("{" + parameter.get("name").asText() + "}", exampleValue(parameter));
            }
        }
        return example;
    }

    /** The query parameters that it cannot do without, with values of the right form. */
    Map<String, String> exampleQuery() {
        Map<String, String> example = new TreeMap<>();
        parameters().stream()
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .filter(parameter -> parameter.path("required").asBoolean())
                .forEach(parameter -> example.put(parameter.get("name").asText(), exampleValue(parameter)));
        return example;
    }

    /** The description's own example of a parameter. */
    Optional<String> exampleOf(String parameter) {
        return parameters().stream()
                .filter(one -> parameter.equals(one.path("name").asText()))
                .filter(one -> one.has("example"))
                .map(one -> one.get("example").asText())
                .findFirst();
    }

    private String exampleValue(JsonNode parameter) {
        if (parameter.has("example")) {
            return parameter.get("example").asText();
        }
        return "uuid".equals(resolved(parameter.path("schema")).path("format").asText())
                ? UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString()
                : "bestaat-niet";
    }

    /** Its operationId. */
    String name() {
        return description.path("operationId").asText();
    }

    boolean isRead() {
        return "GET".equals(method);
    }

    boolean isDocument() {
        return "/openapi.json".equals(path);
    }

    boolean isSecured() {
        return description.path("security").size() > 0;
    }

    /** Roles and scopes that may use it, as the description lists them. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        description.path("security").forEach(requirement -> requirement
                .properties()
                .forEach(scheme -> scheme.getValue().forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    boolean hasBody() {
        return description.path("requestBody").path("content").has("application/json");
    }

    /** A body with one thing in it: the thing itself, or where lists are taken a list of it. */
    String one(String thing) {
        JsonNode schema = resolved(
                description.at("/requestBody/content").path("application/json").path("schema"));
        return "array".equals(schema.path("type").asText()) ? "[" + thing + "]" : thing;
    }

    boolean isPaged() {
        return has("query", "page");
    }

    /** A paged read that is not an audit trail. */
    boolean isList() {
        return isPaged() && !path.endsWith("/audittrail");
    }

    /** What it can answer with when all is well. */
    Set<String> mediaTypes() {
        Set<String> types = new TreeSet<>();
        resolved(description.at("/responses/200")).path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** A read of one thing that has versions. */
    boolean isOneThing() {
        return isRead()
                && path.endsWith("}")
                && description.at("/responses/200/headers").has("ETag");
    }

    /** Whether there is an audit trail beside it, or beside something that it is a part of. */
    boolean hasAuditTrail() {
        for (String owner = path; owner.contains("}"); owner = owner.substring(0, owner.lastIndexOf('}'))) {
            owner = owner.substring(0, owner.lastIndexOf('}') + 1);
            if (document.get("paths").has(owner + "/audittrail")) {
                return true;
            }
        }
        return false;
    }

    boolean needsIfMatch() {
        return has("header", "If-Match");
    }

    /** Names of the schemas that it takes or gives, also inside others. */
    Set<String> schemas() {
        Set<String> found = new TreeSet<>();
        addSchemas(description, found);
        return found;
    }

    private void addSchemas(JsonNode part, Set<String> found) {
        part.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(reference -> reference.substring(SCHEMAS.length()))
                .filter(found::add)
                .forEach(name -> addSchemas(document.at("/components/schemas").path(name), found));
    }

    /** Methods that the path knows. */
    Set<String> siblings() {
        Set<String> methods = new TreeSet<>();
        item.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(java.util.Locale.ROOT)));
        return methods;
    }

    private boolean has(String in, String name) {
        return parameters().stream()
                .anyMatch(parameter -> in.equals(parameter.path("in").asText())
                        && name.equals(parameter.path("name").asText()));
    }

    private List<JsonNode> parameters() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode list : List.of(description.path("parameters"), item.path("parameters"))) {
            StreamSupport.stream(list.spliterator(), false).map(this::resolved).forEach(all::add);
        }
        return all;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
