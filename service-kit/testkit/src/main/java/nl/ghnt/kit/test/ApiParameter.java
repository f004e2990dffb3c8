package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;

/** A parameter of an operation, with what the description says of its values. */
record ApiParameter(String name, JsonNode schema) {

    String format() {
        return schema.path("format").asText();
    }

    /** Whether any text is a value of it, up to a length. */
    boolean isText() {
        return "string".equals(schema.path("type").asText())
                && !schema.has("format")
                && !schema.has("enum")
                && !schema.has("pattern");
    }
}
