package nl.ghnt.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import nl.ghnt.kit.paging.DutchOrder;

/** The order of values as answers show them: numbers as numbers, text for people in Dutch, what is unknown last. */
final class ValueOrder {

    private ValueOrder() {}

    /** The order of the values of a property of this name. */
    static Comparator<JsonNode> ascending(String name) {
        Comparator<String> texts = DutchOrder.appliesTo(name) ? DutchOrder.TEXTS : Comparator.naturalOrder();
        Comparator<JsonNode> known = (one, other) -> one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue())
                : texts.compare(one.asText(), other.asText());
        return Comparator.comparing((JsonNode value) -> value.isNull() ? null : value, Comparator.nullsLast(known));
    }
}
