package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import java.util.function.Predicate;

/** A value that is wrong for some properties, by what the description says of them. */
enum WrongValue {
    A_NUMBER(JsonNodeFactory.instance.numberNode(20300131), type("string", "boolean", "array", "object")),
    A_FRACTION(JsonNodeFactory.instance.numberNode(1.5), type("string", "boolean", "array", "object", "integer")),
    A_NUMBER_TOO_LARGE(JsonNodeFactory.instance.numberNode(1e30), type("number", "integer")),
    A_NUMBER_IN_QUOTES(JsonNodeFactory.instance.textNode("1"), type("integer", "number", "boolean", "array", "object")),
    TRUE(JsonNodeFactory.instance.booleanNode(true), type("string", "integer", "number", "array", "object")),
    TRUE_IN_QUOTES(JsonNodeFactory.instance.textNode("true"), type("boolean")),
    A_LIST(
            JsonNodeFactory.instance.arrayNode().add(2031).add(1).add(31),
            type("string", "integer", "number", "boolean", "object")),
    AN_OBJECT(
            JsonNodeFactory.instance.objectNode().put("a", 1), type("string", "integer", "number", "boolean", "array")),
    NOTHING_IN_QUOTES(
            JsonNodeFactory.instance.textNode(""),
            format("date", "date-time", "uuid").or(type("integer", "number", "boolean"))),
    AN_INSTANT(JsonNodeFactory.instance.textNode("2031-01-31T00:00:00Z"), format("date", "uuid")),
    A_DAY(JsonNodeFactory.instance.textNode("2031-01-31"), format("date-time", "uuid")),
    A_DAY_THAT_IS_NOT(
            JsonNodeFactory.instance.textNode("2031-02-30"),
            format("date", "date-time").or(WrongValue::isPartialDate)),
    A_DAY_OF_ANOTHER_CALENDAR(
            JsonNodeFactory.instance.textNode("1582-10-10"),
            format("date", "date-time").or(WrongValue::isPartialDate)),
    A_DAY_BEFORE_ALL(
            JsonNodeFactory.instance.textNode("0000-01-01"),
            format("date", "date-time").or(WrongValue::isPartialDate)),
    A_DAY_AFTER_ALL(
            JsonNodeFactory.instance.textNode("+999999999-12-31"),
            format("date", "date-time").or(WrongValue::isPartialDate)),
    A_DAY_WITHOUT_SIGNS(JsonNodeFactory.instance.textNode("20310131"), format("date", "date-time")),
    ANOTHER_CODE(JsonNodeFactory.instance.textNode("bestaat-niet"), schema -> schema.has("enum")),
    A_CODE_WITH_A_SPACE(JsonNodeFactory.instance.textNode(" "), schema -> schema.has("enum")),
    THE_FIRST_OF_AN_ENUM(JsonNodeFactory.instance.textNode("0"), schema -> schema.has("enum")),
    NOTHING_TO_SEE(JsonNodeFactory.instance.textNode("\u00A0\u200B\u202E\u2003\uFEFF\u3164"), WrongValue::mustBeSeen),
    A_LONG_TEXT(JsonNodeFactory.instance.textNode("a-".repeat(5_500)), WrongValue::isShort);

    private final JsonNode value;
    private final Predicate<JsonNode> wrong;

    WrongValue(JsonNode value, Predicate<JsonNode> wrong) {
        this.value = value;
        this.wrong = wrong;
    }

    JsonNode value() {
        return value.deepCopy();
    }

    /** Whether a property that is described so cannot have this value. */
    boolean isWrongFor(JsonNode schema) {
        return wrong.test(schema);
    }

    private static Predicate<JsonNode> type(String... types) {
        return schema -> Set.of(types).contains(schema.path("type").asText());
    }

    private static Predicate<JsonNode> format(String... formats) {
        return schema -> Set.of(formats).contains(schema.path("format").asText());
    }

    private static boolean isShort(JsonNode schema) {
        return isText(schema) && schema.path("maxLength").asInt() < 11_000;
    }

    private static boolean isText(JsonNode schema) {
        return "string".equals(schema.path("type").asText());
    }

    private static boolean isPartialDate(JsonNode schema) {
        return schema.path("pattern").asText().contains("2[1-4]");
    }

    private static boolean mustBeSeen(JsonNode schema) {
        return isText(schema) && schema.path("pattern").asText().contains("\\S");
    }
}
