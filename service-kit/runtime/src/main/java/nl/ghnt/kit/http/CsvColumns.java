package nl.ghnt.kit.http;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The columns that a list of records has as CSV: one for each component, in order; the components of a record inside a
 * record are columns of their own, named {@code outer.inner}. A list is one column.
 */
final class CsvColumns {

    private static final String BETWEEN_ITEMS = "; ";
    // a spreadsheet takes a text that begins so for a formula
    private static final String BEGIN_OF_FORMULA = "=+-@\t\r\n";

    private final List<List<String>> paths = new ArrayList<>();

    private CsvColumns() {}

    static CsvColumns of(Class<?> type) {
        CsvColumns columns = new CsvColumns();
        columns.add(List.of(), type);
        return columns;
    }

    List<String> names() {
        return paths.stream().map(path -> String.join(".", path)).toList();
    }

    /** What one item has in each column; null where it has nothing. */
    List<String> values(JsonNode item) {
        return paths.stream().map(path -> text(at(item, path))).collect(Collectors.toCollection(ArrayList::new));
    }

    private void add(List<String> above, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> path = new ArrayList<>(above);
            path.add(component.getName());
            if (component.getType().isRecord() && !isWrittenAsValue(component.getType())) {
                add(path, component.getType());
            } else {
                paths.add(path);
            }
        }
    }

    private static boolean isWrittenAsValue(Class<?> type) {
        return Stream.<AnnotatedElement>concat(
                        Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }

    private static JsonNode at(JsonNode item, List<String> path) {
        JsonNode found = item;
        for (String name : path) {
            found = found.path(name);
        }
        return found;
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isArray()) {
            return harmless(StreamSupport.stream(value.spliterator(), false)
                    .map(item -> item.isValueNode() ? item.asText() : item.toString())
                    .collect(Collectors.joining(BETWEEN_ITEMS)));
        }
        if (value.isObject()) {
            return value.toString();
        }
        return value.isTextual() ? harmless(value.textValue()) : value.asText();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGIN_OF_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
