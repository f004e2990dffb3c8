package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** The order of values as answers show them: numbers as numbers, what is unknown last. */
final class ValueOrder {

    static final Comparator<JsonNode> ASCENDING = Comparator.nullsLast(ValueOrder::compare);

    private ValueOrder() {}

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNull() || other.isNull()) {
            return Boolean.compare(one.isNull(), other.isNull());
        }
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : one.asText().compareTo(other.asText());
    }
}
