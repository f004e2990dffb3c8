package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What a description must say to who reads it and tries it: nothing less and nothing else than the service does. */
abstract class ApiReaders extends ApiEvents {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> NEVER_ABSENT = Set.of("integer", "number", "boolean");

    /** What the rules look at: the description that is served. */
    protected JsonNode description() {
        return document();
    }

    /** A viewer fills in examples and defaults: of a filter that would leave nothing, of a page a part of the whole. */
    @Test
    void what_is_optional_is_not_filled_in() {
        Map<String, List<String>> filledIn = new LinkedHashMap<>();
        ApiOperation.allOf(description()).stream()
                .filter(operation -> !operation.filledIn().isEmpty())
                .forEach(operation -> filledIn.put(operation.toString(), operation.filledIn()));
        assertThat(filledIn).as("parameters that are filled in").isEmpty();
    }

    /** Who tells more to who has a token takes it: a viewer sends none where the description names none. */
    @Test
    void what_needs_no_token_takes_one() {
        assertThat(ApiOperation.allOf(description()))
                .filteredOn(operation -> !operation.isDocument() && !operation.takesToken())
                .isEmpty();
    }

    /** Of all that can be asked with it is said what it is. */
    @Test
    void what_is_asked_with_is_described() {
        List<String> silent = new ArrayList<>();
        ApiOperation.allOf(description()).stream()
                .filter(operation -> !operation.path().startsWith(BREACHES))
                .forEach(operation -> operation.parameters().stream()
                        .filter(parameter ->
                                parameter.path("description").asText().isBlank())
                        .forEach(parameter -> silent.add(
                                operation + " " + parameter.get("name").asText())));
        assertThat(silent).isEmpty();
    }

    /** A number that may be left out may be null; one that may not be null is asked for. */
    @Test
    void a_number_that_must_be_there_is_required() {
        JsonNode document = description();
        List<String> wrong = new ArrayList<>();
        asked(document).forEach(name -> {
            JsonNode schema = document.at("/components/schemas/" + name);
            Set<String> optional = new TreeSet<>();
            schema.path("properties").properties().forEach(property -> {
                JsonNode value = property.getValue();
                boolean never = NEVER_ABSENT.contains(value.path("type").asText())
                        && !value.path("nullable").asBoolean();
                if (never && !value.has("default")) {
                    optional.add(property.getKey());
                }
            });
            schema.path("required").forEach(required -> optional.remove(required.asText()));
            optional.forEach(property -> wrong.add(name + "." + property));
        });
        assertThat(wrong).isEmpty();
    }

    /** A number that is asked for has a largest value: every number is kept somewhere. */
    @Test
    void a_number_that_is_asked_has_a_largest_value() {
        JsonNode document = description();
        List<String> endless = new ArrayList<>();
        asked(document).forEach(name -> document.at("/components/schemas/" + name)
                .path("properties")
                .properties()
                .forEach(property -> {
                    JsonNode value = property.getValue();
                    boolean number = Set.of("integer", "number")
                            .contains(value.path("type").asText());
                    if (number && !value.has("maximum")) {
                        endless.add(name + "." + property.getKey());
                    }
                }));
        assertThat(endless).isEmpty();
    }

    /** An import tells its lines, also when it does nothing because one of them is wrong. */
    @Test
    void an_import_that_is_refused_tells_its_lines() {
        JsonNode document = description();
        assertThat(ApiOperation.allOf(document))
                .filteredOn(operation -> operation.path().endsWith("/_import"))
                .filteredOn(operation -> !operation.path().startsWith(BREACHES))
                .allSatisfy(operation -> {
                    JsonNode refused = operation.resolved(
                            operation.answer("409").at("/content").path(PROBLEM).path("schema"));
                    assertThat(refused.findValue("regels")).as("regels").isNotNull();
                });
    }

    /** A pattern holds of any part of a text unless it says that it is of the whole, which is what a service looks at. */
    @Test
    void a_pattern_is_of_the_whole_text() {
        Set<String> loose = new TreeSet<>();
        each("", description(), (place, node) -> {
            String pattern = node.path("pattern").asText();
            boolean anchored = pattern.startsWith("^") && pattern.endsWith("$");
            if (!pattern.isEmpty() && !anchored && !ApiOperation.NOT_BLANK.equals(pattern)) {
                loose.add(pattern);
            }
        });
        assertThat(loose).isEmpty();
    }

    /** Who reads one thing that can be changed is told to send its version with a change; who reads a list is not. */
    @Test
    void a_version_is_for_a_change_that_there_is() {
        List<ApiOperation> all = ApiOperation.allOf(description());
        List<String> wrong = new ArrayList<>();
        all.stream().filter(ApiOperation::isRead).forEach(read -> {
            JsonNode etag = read.resolved(read.answer("200").at("/headers/ETag"));
            boolean promised = etag.path("description").asText().contains("If-Match");
            boolean here = all.stream()
                    .anyMatch(other -> other.needsIfMatch() && other.path().equals(read.path()));
            boolean below = all.stream()
                    .anyMatch(other -> other.needsIfMatch() && other.path().startsWith(read.path() + "/"));
            boolean list = "array"
                    .equals(read.answer("200")
                            .at("/content/application~1json/schema/type")
                            .asText());
            if (list ? promised : promised ? !here && !below : here) {
                wrong.add(read.toString());
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Names of the schemas that answers are made of, at any depth. */
    static Set<String> answered(JsonNode document) {
        List<String> roots = new ArrayList<>();
        ApiOperation.allOf(document).forEach(operation -> operation
                .description()
                .get("responses")
                .fieldNames()
                .forEachRemaining(status -> roots.addAll(referred(operation.answer(status)))));
        return reached(roots, document);
    }

    /** Names of the schemas that request bodies are made of, at any depth. */
    private static Set<String> asked(JsonNode document) {
        List<String> roots = new ArrayList<>();
        ApiOperation.allOf(document)
                .forEach(operation ->
                        roots.addAll(referred(operation.description().path("requestBody"))));
        return reached(roots, document);
    }

    private static Set<String> reached(List<String> roots, JsonNode document) {
        List<String> toVisit = new ArrayList<>(roots);
        Set<String> reached = new TreeSet<>();
        while (!toVisit.isEmpty()) {
            String name = toVisit.remove(toVisit.size() - 1);
            if (reached.add(name)) {
                toVisit.addAll(referred(document.at("/components/schemas/" + name)));
            }
        }
        return reached;
    }

    private static List<String> referred(JsonNode node) {
        List<String> names = new ArrayList<>();
        each("", node, (place, part) -> {
            String reference = part.path("$ref").asText();
            if (reference.startsWith(SCHEMAS)) {
                names.add(reference.substring(SCHEMAS.length()));
            }
        });
        return names;
    }

    static void each(String place, JsonNode node, BiConsumer<String, JsonNode> visit) {
        visit.accept(place, node);
        if (node.isObject()) {
            node.properties().forEach(member -> each(place + "/" + member.getKey(), member.getValue(), visit));
        } else if (node.isArray()) {
            node.forEach(member -> each(place, member, visit));
        }
    }
}
