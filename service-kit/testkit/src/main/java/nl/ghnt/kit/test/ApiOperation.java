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

    /** How many on a page, or in a part: to send what is usual changes nothing. */
    private static final Set<String> SIZES = Set.of("pageSize", "limit");

    /** The pattern that a description has for text that is not blank. */
    static final String NOT_BLANK = "\\S";

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

    /**
     * Query parameters that are text without a form of its own, and not one of {@code others} ({@code naam}, or {@code
     * zoekPilots thema} for one operation alone): those are codes.
     */
    Set<String> codeFilters(Set<String> others) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode parameter : parameters()) {
            JsonNode schema = resolved(parameter.path("schema"));
            String pattern = schema.path("pattern").asText();
            boolean free = "string".equals(schema.path("type").asText())
                    && !schema.has("enum")
                    && !schema.has("format")
                    && (pattern.isEmpty() || NOT_BLANK.equals(pattern));
            String name = parameter.path("name").asText();
            boolean other = others.contains(name) || others.contains(name() + " " + name);
            if (free && "query".equals(parameter.path("in").asText()) && !other) {
                codes.add(name);
            }
        }
        return codes;
    }

    private String exampleValue(JsonNode parameter) {
        if (parameter.has("example")) {
            return parameter.get("example").asText();
        }
        return isIdentifier(parameter)
                ? UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString()
                : "bestaat-niet";
    }

    /** Optional query parameters that a viewer would fill in. */
    List<String> filledIn() {
        return parameters().stream()
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .filter(parameter -> !parameter.path("required").asBoolean())
                .filter(parameter -> parameter.has("example")
                        || parameter.has("examples")
                        || resolved(parameter.path("schema")).has("example")
                        || resolved(parameter.path("schema")).has("default"))
                .map(parameter -> parameter.get("name").asText())
                .filter(name -> !SIZES.contains(name))
                .toList();
    }

    /** Parts of the path that are a code, not an identifier, and of which no example is given. */
    List<String> codesWithoutExample() {
        return parameters().stream()
                .filter(parameter -> "path".equals(parameter.path("in").asText()))
                .filter(parameter -> !isIdentifier(parameter) && !parameter.has("example"))
                .map(parameter -> parameter.get("name").asText())
                .toList();
    }

    /** Whether a part of its path, or what it must be asked with, is an identifier that only a list can tell. */
    boolean needsIdentifier() {
        return parameters().stream()
                .anyMatch(parameter -> isIdentifier(parameter)
                        && ("path".equals(parameter.path("in").asText())
                                || parameter.path("required").asBoolean()));
    }

    private boolean isIdentifier(JsonNode parameter) {
        return "uuid".equals(resolved(parameter.path("schema")).path("format").asText());
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
        return isSecured(description);
    }

    /** Whether an operation, as it is described, cannot be used without a token: not having one is not one of its choices. */
    static boolean isSecured(JsonNode description) {
        JsonNode choices = description.path("security");
        return !choices.isEmpty()
                && StreamSupport.stream(choices.spliterator(), false).noneMatch(JsonNode::isEmpty);
    }

    /** Whether a viewer sends the token that a reader has. */
    boolean takesToken() {
        return StreamSupport.stream(description.path("security").spliterator(), false)
                .anyMatch(choice -> !choice.isEmpty());
    }

    /** Roles and scopes that may use it, as the description lists them. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        description.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    boolean hasBody() {
        return description.path("requestBody").path("content").has("application/json");
    }

    /** Whether its body is a file. */
    boolean takesFile() {
        return description.path("requestBody").path("content").has("application/octet-stream");
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

    /** A list that can also be had as CSV. */
    boolean isCsv() {
        return mediaTypes().contains("text/csv");
    }

    /** The answer with a status as it is described; missing when it is not. */
    JsonNode answer(String status) {
        return resolved(description.path("responses").path(status));
    }

    /** What it can answer with when all is well. */
    Set<String> mediaTypes() {
        Set<String> types = new TreeSet<>();
        answer("200").path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** A read of one thing that has versions. */
    boolean isOneThing() {
        return isRead()
                && path.endsWith("}")
                && !path.startsWith("/problemen/")
                && answer("200").path("headers").has("ETag");
    }

    /** A read of which the description says that it is not sent again to who has it. */
    boolean isRevalidated() {
        return isRead() && description.path("responses").has("304");
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

    /** A header that it takes. */
    boolean takesHeader(String name) {
        return has("header", name);
    }

    /** Its query parameters. */
    List<ApiParameter> query() {
        return parameters().stream()
                .filter(parameter -> "query".equals(parameter.path("in").asText()))
                .map(parameter -> new ApiParameter(parameter.get("name").asText(), resolved(parameter.path("schema"))))
                .toList();
    }

    /** What its body must be like; missing without a body. */
    JsonNode bodySchema() {
        return resolved(
                description.at("/requestBody/content").path("application/json").path("schema"));
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

    List<JsonNode> parameters() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode list : List.of(description.path("parameters"), item.path("parameters"))) {
            StreamSupport.stream(list.spliterator(), false).map(this::resolved).forEach(all::add);
        }
        return all;
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
