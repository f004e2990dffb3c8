package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of an OpenAPI 3.0 description as JSON Schema, read strictly: a property that is not described is a fault,
 * unless the schema says that there may be more.
 */
final class JsonSchemas {

    private static final String REFERENCE = "#/components/schemas/";
    private static final List<String> ANNOTATIONS = List.of("example", "description", "title", "nullable", "default");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    private final Map<JsonNode, JsonSchema> read = new ConcurrentHashMap<>();

    JsonSchemas(JsonNode document) {
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> definitions.set(schema.getKey(), converted(schema.getValue())));
    }

    /** What is wrong with a value by a schema of the description; empty when nothing is. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return read.computeIfAbsent(schema, this::read).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private JsonSchema read(JsonNode schema) {
        JsonNode own = converted(schema);
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set("allOf", JsonNodeFactory.instance.arrayNode().add(own));
        whole.set("$defs", definitions);
        return FACTORY.getSchema(whole, STRICT);
    }

    private static JsonNode converted(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode converted = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(keyword -> {
            if (!ANNOTATIONS.contains(keyword.getKey())) {
                converted.set(keyword.getKey(), convertedKeyword(keyword.getKey(), keyword.getValue()));
            }
        });
        for (String bound : List.of("Minimum", "Maximum")) {
            exclusive(converted, bound);
        }
        if (converted.has("properties") && !converted.has("additionalProperties")) {
            converted.put("additionalProperties", false);
        }
        return schema.path("nullable").asBoolean() ? orNull(converted) : converted;
    }

    private static JsonNode convertedKeyword(String keyword, JsonNode value) {
        return switch (keyword) {
            case "$ref" -> JsonNodeFactory.instance.textNode(value.asText().replace(REFERENCE, "#/$defs/"));
            case "properties" -> {
                ObjectNode properties = JsonNodeFactory.instance.objectNode();
                value.properties()
                        .forEach(property -> properties.set(property.getKey(), converted(property.getValue())));
                yield properties;
            }
            case "allOf", "anyOf", "oneOf" -> {
                ArrayNode parts = JsonNodeFactory.instance.arrayNode();
                value.forEach(part -> parts.add(converted(part)));
                yield parts;
            }
            case "items", "additionalProperties", "not" -> converted(value);
            default -> value;
        };
    }

    /** OpenAPI 3.0 says beside a bound whether it is exclusive; JSON Schema has a bound of its own for it. */
    private static void exclusive(ObjectNode schema, String bound) {
        String keyword = "exclusive" + bound;
        String inclusive = bound.toLowerCase(Locale.ROOT);
        if (schema.path(keyword).isBoolean()) {
            boolean exclusive = schema.remove(keyword).asBoolean();
            if (exclusive) {
                schema.set(keyword, schema.remove(inclusive));
            }
        }
    }

    private static JsonNode orNull(ObjectNode schema) {
        ArrayNode either = JsonNodeFactory.instance.arrayNode();
        either.addObject().put("type", "null");
        either.add(schema);
        return JsonNodeFactory.instance.objectNode().set("anyOf", either);
    }
}
