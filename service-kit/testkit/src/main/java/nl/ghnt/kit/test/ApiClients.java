package nl.ghnt.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a description must be for clients that are made of it: nothing that makers of clients stumble over. */
abstract class ApiClients extends ApiReaders {

    private static final Pattern KIND_OR_STATE = Pattern.compile(
            ".*(status|fase|soort|aard|categorie|ernst|zekerheid|volledigheid|uitvoering)", Pattern.CASE_INSENSITIVE);

    @Test
    void nothing_can_only_be_null() {
        List<String> found = new ArrayList<>();
        each("", description(), (place, node) -> {
            if (node.path("enum").size() == 1 && node.path("enum").get(0).isNull()) {
                found.add(place);
            }
        });
        assertThat(found).as("a type with no value but null").isEmpty();
    }

    /** A client may have a file for each, and not every file system tells capitals apart. */
    @Test
    void no_two_schemas_differ_by_capitals_only() {
        Set<String> names = new HashSet<>();
        List<String> twice = new ArrayList<>();
        description().at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                twice.add(name);
            }
        });
        assertThat(twice).isEmpty();
    }

    @Test
    void a_kind_or_a_state_has_its_values() {
        JsonNode document = description();
        List<String> open = new ArrayList<>();
        document.at("/components/schemas").properties().stream()
                .filter(schema -> !schema.getValue().has("additionalProperties")) // of any thing
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            if (isOpen(property.getKey(), property.getValue())) {
                                open.add(schema.getKey() + "." + property.getKey());
                            }
                        }));
        for (ApiOperation operation : ApiOperation.allOf(document)) {
            operation.query().stream()
                    .filter(parameter -> isOpen(parameter.name(), parameter.schema()))
                    .forEach(parameter -> open.add(operation + " " + parameter.name()));
            operation.answer("200").path("headers").properties().stream()
                    .filter(header -> isOpen(
                            header.getKey(),
                            operation.resolved(header.getValue()).path("schema")))
                    .forEach(header -> open.add(operation + " " + header.getKey()));
        }
        assertThat(open).as("texts of which nobody can know the values").isEmpty();
    }

    private static boolean isOpen(String name, JsonNode schema) {
        JsonNode value = schema.has("items") ? schema.get("items") : schema;
        boolean text = "string".equals(value.path("type").asText());
        boolean named = value.has("enum") || value.has("allOf");
        return text && !named && KIND_OR_STATE.matcher(name).matches();
    }

    @Test
    void a_property_of_an_answer_is_always_there() {
        JsonNode document = description();
        Map<String, Set<String>> optional = new LinkedHashMap<>();
        for (String name : answered(document)) {
            JsonNode schema = document.at("/components/schemas/" + name);
            boolean mayHaveMore = schema.has("additionalProperties");
            Set<String> missing = new TreeSet<>();
            schema.path("properties").fieldNames().forEachRemaining(missing::add);
            schema.path("required").forEach(required -> missing.remove(required.asText()));
            if (!missing.isEmpty() && !mayHaveMore) {
                optional.put(name, missing);
            }
        }
        assertThat(optional).isEmpty();
    }

    @Test
    void an_answer_is_of_one_type_in_every_form() {
        List<String> different = new ArrayList<>();
        for (ApiOperation operation : ApiOperation.allOf(description())) {
            operation.description().get("responses").fieldNames().forEachRemaining(status -> {
                Set<JsonNode> types = new HashSet<>();
                operation.answer(status).path("content").forEach(form -> types.add(form.get("schema")));
                if (types.size() > 1) {
                    different.add(operation + " " + status);
                }
            });
        }
        assertThat(different)
                .as("answers of which a client cannot know the type")
                .isEmpty();
    }

    /** A code in a path that a viewer fills in is one that exists. */
    @TestFactory
    Stream<DynamicTest> a_first_try_gives_an_answer() {
        return each(ApiOperation::isRead, operation -> {
            assertThat(operation.codesWithoutExample()).isEmpty();
            if (!operation.needsIdentifier()) {
                ApiAnswer answer = reader(operation).get(base() + operation.examplePath());
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            }
        });
    }

    @Test
    void what_is_the_same_is_written_once() {
        JsonNode document = description();
        List<String> repeated = new ArrayList<>();
        for (ApiOperation operation : ApiOperation.allOf(document)) {
            operation.description().get("responses").properties().forEach(answer -> {
                JsonNode shared = document.at("/components/responses").path("Probleem" + answer.getKey());
                if (answer.getKey().compareTo("400") >= 0
                        && answer.getValue().has("content")
                        && answer.getValue().get("content").equals(shared.path("content"))) {
                    repeated.add(operation + " " + answer.getKey());
                }
            });
        }
        assertThat(repeated).isEmpty();
    }
}
