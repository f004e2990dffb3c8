package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A body in which one kind of wrong value stands at every place where it is wrong, and nothing else.
 *
 * @param text the body
 * @param places where they stand, as JSON Pointers
 */
record WrongBody(String text, List<String> places) {

    private static final int DEEPEST = 8;
    // a service names at most a hundred faults of form
    private static final int MOST = 90;

    static WrongBody of(ApiOperation operation, WrongValue wrong) {
        Filling filling = new Filling(operation.document(), wrong, new ArrayList<>());
        JsonNode body = filling.of(operation.bodySchema(), "", 0);
        return new WrongBody(String.valueOf(body), filling.places());
    }

    private record Filling(JsonNode document, WrongValue wrong, List<String> places) {

        /** What stands at a place; null for nothing, when nothing below it can be wrong in this way. */
        JsonNode of(JsonNode described, String place, int depth) {
            JsonNode schema = resolved(described);
            if (!place.isEmpty() && places.size() < MOST && wrong.isWrongFor(schema) && isLeaf(schema, depth)) {
                places.add(place);
                return wrong.value();
            }
            if (depth == DEEPEST) {
                return null;
            }
            return switch (schema.path("type").asText()) {
                case "object" -> object(schema, place, depth);
                case "array" -> array(schema, place, depth);
                default -> null;
            };
        }

        /** Lists and objects with something in them are wrong by what is in them, so that also that is tried. */
        private boolean isLeaf(JsonNode schema, int depth) {
            boolean holds = schema.has("properties") || schema.has("items");
            return !holds || depth > 1;
        }

        private JsonNode object(JsonNode schema, String place, int depth) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            schema.path("properties").properties().forEach(property -> {
                JsonNode value = of(property.getValue(), place + "/" + property.getKey(), depth + 1);
                if (value != null) {
                    object.set(property.getKey(), value);
                }
            });
            return object;
        }

        private JsonNode array(JsonNode schema, String place, int depth) {
            JsonNode item = of(schema.path("items"), place + "/0", depth + 1);
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            return item == null ? array : array.add(item);
        }

        /** What a schema says in the end: by reference, or wrapped because it may be null. */
        private JsonNode resolved(JsonNode schema) {
            if (schema.has("$ref")) {
                return resolved(document.at(schema.get("$ref").asText().substring(1)));
            }
            return Stream.of("allOf", "anyOf", "oneOf")
                    .flatMap(wrapping ->
                            StreamSupport.stream(schema.path(wrapping).spliterator(), false))
                    .findFirst()
                    .map(this::resolved)
                    .orElse(schema);
        }
    }
}
