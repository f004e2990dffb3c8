package nl.ghnt.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes values of the right form from a schema, with what is known where that fits. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 3_000;

    private final Document document;
    private final Known known;
    private final Random random;

    Values(Document document, Known known, Random random) {
        this.document = document;
        this.known = known;
        this.random = random;
    }

    /** A value of the right form for what is called {@code name}. */
    JsonNode value(String name, JsonNode schema) {
        return value(name, schema, 0);
    }

    private JsonNode value(String name, JsonNode referred, int depth) {
        JsonNode schema = combined(referred);
        if (schema.path("enum").size() > 0) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        boolean mayBeNull = schema.path("nullable").asBoolean();
        if (mayBeNull && random.nextInt(3) == 0) {
            return JSON.nullNode();
        }
        return switch (schema.path("type").asText(schema.has("properties") ? "object" : "string")) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> integer(schema);
            case "number" -> JSON.numberNode(integer(schema).asInt() + random.nextInt(100) / 100.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(name, schema));
        };
    }

    private JsonNode combined(JsonNode referred) {
        JsonNode schema = document.resolve(referred);
        for (String way : List.of("oneOf", "anyOf")) {
            if (schema.path(way).size() > 0) {
                return combined(
                        schema.get(way).get(random.nextInt(schema.get(way).size())));
            }
        }
        if (schema.path("allOf").size() == 0) {
            return schema;
        }
        ObjectNode all = JSON.objectNode();
        schema.get("allOf").forEach(part -> {
            JsonNode one = combined(part);
            JsonNode properties = one.path("properties");
            all.setAll((ObjectNode) (one.isObject() ? one : JSON.objectNode()));
            all.withObject("/properties").setAll((ObjectNode) (properties.isObject() ? properties : JSON.objectNode()));
        });
        return all.path("properties").isEmpty() ? all.without("properties") : all;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            boolean wanted = required.contains(property.getKey()) || depth < DEEPEST && random.nextInt(3) > 0;
            if (wanted) {
                made.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        });
        return made;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode made = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int size = depth > DEEPEST ? least : least + random.nextInt(3);
        for (int item = 0; item < Math.min(size, schema.path("maxItems").asInt(size)); item++) {
            made.add(value(name, schema.path("items"), depth + 1));
        }
        return made;
    }

    private JsonNode integer(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        int most = schema.path("maximum").asInt(least + 100);
        return JSON.numberNode(least + random.nextInt(Math.max(1, most - least + 1)));
    }

    /** A text of the right form: one that is known, an example, or one that is made. */
    private String text(String name, JsonNode schema) {
        List<String> choices = new ArrayList<>();
        known.of(name, random).ifPresent(choices::add);
        schema.path("examples").forEach(example -> choices.add(example.asText()));
        if (schema.has("example")) {
            choices.add(schema.get("example").asText());
        }
        if (!choices.isEmpty() && random.nextInt(4) > 0) {
            return choices.get(random.nextInt(choices.size()));
        }
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> day.toString();
            case "date-time" -> day + "T12:00:00Z";
            default ->
                schema.has("pattern")
                        ? Patterns.text(schema.get("pattern").asText(), random).orElse("x")
                        : words(schema);
        };
    }

    private String words(JsonNode schema) {
        int most = Math.min(schema.path("maxLength").asInt(60), 60);
        int least = Math.max(schema.path("minLength").asInt(1), 1);
        String words = "Proef " + Integer.toString(random.nextInt(1_000_000), 36) + " ë€ '\"<&";
        String text = words.substring(0, Math.min(words.length(), Math.max(most, least)));
        return text + "x".repeat(Math.max(0, least - text.length()));
    }
}
