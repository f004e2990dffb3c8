package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The public contract of one event. Beside the shape of its data it says where the aggregate can be read
 * ({@code x-dataref}, a path of the description) and whether everybody may read the event ({@code x-openbaar}:
 * {@code altijd}, {@code soms} or {@code nooit}). A property that the operation shows by another name says which
 * ({@code x-getoond-als}).
 */
record EventSchema(String type, JsonNode schema) {

    private static final Path FOLDER = Path.of("contracts", "events");
    private static final String SUFFIX = ".schema.json";
    private static final Set<String> ANSWERS = Set.of("altijd", "soms", "nooit");
    private static final Set<String> IDENTIFIERS_AND_MOMENTS = Set.of("uuid", "date", "date-time");

    static List<EventSchema> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<EventSchema> schemas = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String type = file.getFileName().toString().replace(SUFFIX, "");
                schemas.add(new EventSchema(type, new ObjectMapper().readTree(Files.readString(file))));
            }
            return schemas;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isNeverPublic() {
        return "nooit".equals(openbaar());
    }

    boolean isAlwaysPublic() {
        return "altijd".equals(openbaar());
    }

    private String openbaar() {
        return schema.path("x-openbaar").asText();
    }

    /** Where the aggregate can be read, a path of the description. */
    String dataref() {
        return schema.path("x-dataref").asText();
    }

    /** What is wrong with it beside a description; empty when all is well. */
    List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        JsonNode read = document.path("paths").path(dataref()).path("get");
        if (!read.isObject()) {
            faults.add("x-dataref '" + dataref() + "' cannot be read");
        }
        if (!ANSWERS.contains(openbaar())) {
            faults.add("x-openbaar is one of " + ANSWERS);
        }
        if (!faults.isEmpty() || isNeverPublic()) {
            return faults;
        }
        if (ApiOperation.isSecured(read)) {
            faults.add("everybody may read the event, but not " + dataref());
        }
        Set<String> shown = new TreeSet<>();
        JsonNode answer = resolved(read.at("/responses/200"), document);
        collect(answer.at("/content/application~1json/schema"), document, shown, new TreeSet<>());
        hidden(schema, shown).forEach(name -> faults.add("'" + name + "' is told, but not shown at " + dataref()));
        return faults;
    }

    /** Properties that are no identifier, code or moment and are not shown. */
    private static List<String> hidden(JsonNode data, Set<String> shown) {
        List<String> hidden = new ArrayList<>();
        data.path("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            boolean plain =
                    IDENTIFIERS_AND_MOMENTS.contains(value.path("format").asText()) || value.has("pattern");
            String name = value.path("x-getoond-als").asText(property.getKey());
            if (!plain && !shown.contains(name)) {
                hidden.add(name);
            }
            hidden.addAll(hidden(value, shown));
            hidden.addAll(hidden(value.path("items"), shown));
        });
        return hidden;
    }

    private static JsonNode resolved(JsonNode node, JsonNode document) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** The names of all properties in a schema of the description, however deep. */
    private static void collect(JsonNode schema, JsonNode document, Set<String> names, Set<String> seen) {
        if (!schema.isObject()) {
            return;
        }
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            if (seen.add(reference)) {
                collect(document.at(reference.substring(1)), document, names, seen);
            }
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            names.add(property.getKey());
            collect(property.getValue(), document, names, seen);
        });
        for (String nested : List.of("items", "additionalProperties")) {
            collect(schema.path(nested), document, names, seen);
        }
        for (String parts : List.of("allOf", "oneOf", "anyOf")) {
            schema.path(parts).forEach(part -> collect(part, document, names, seen));
        }
    }
}
