package nl.ghnt.governance;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Conditions of a query that are joined by 'and'; a condition whose value was not asked for (null) is left out. */
public final class Conditions {

    private final StringJoiner text = new StringJoiner(" and ").setEmptyValue("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    public static Conditions none() {
        return new Conditions();
    }

    /** Adds {@code condition}, in which {@code :name} stands for {@code value}; nothing when the value is null. */
    public Conditions when(String name, Object value, String condition) {
        if (value != null) {
            text.add("(" + condition + ")");
            parameters.put(name, value);
        }
        return this;
    }

    /** The conditions in the query language of JPA. */
    public String text() {
        return text.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
