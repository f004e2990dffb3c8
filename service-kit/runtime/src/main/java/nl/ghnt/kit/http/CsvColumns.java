package nl.ghnt.kit.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The columns that a list of records has as CSV, one for each single value, named by the way to it:
 *
 * <ul>
 *   <li>a record inside a record: {@code outer.inner};
 *   <li>a list: {@code name.1}, {@code name.2} and so on, as many as the longest in the list has, at least one;
 *   <li>a list of records that each begin with a constant of an enum, which tells them apart: {@code name.CONSTANT.inner},
 *       for every constant; where some item has two of one constant, {@code name.CONSTANT.2.inner} for the second, and so on;
 *   <li>a map: {@code name.key}, for every key that occurs, or for every constant when the keys are those of an enum.
 * </ul>
 */
final class CsvColumns {

    private record Column(String name, List<UnaryOperator<JsonNode>> way) {

        JsonNode of(JsonNode item) {
            JsonNode found = item;
            for (UnaryOperator<JsonNode> step : way) {
                found = step.apply(found);
            }
            return found;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<JsonNode> items;

    private CsvColumns(List<JsonNode> items) {
        this.items = items;
    }

    /** Of items as JSON; their type says which columns there are also where no item has a value. */
    static CsvColumns of(Class<?> type, List<JsonNode> items) {
        CsvColumns columns = new CsvColumns(items);
        columns.addComponents(new Column("", List.of()), type);
        return columns;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** What one item has in each column; null or missing where it has nothing. */
    List<JsonNode> values(JsonNode item) {
        return columns.stream().map(column -> column.of(item)).toList();
    }

    private void addComponents(Column above, Class<?> type) {
        components(type).forEach(component -> add(property(above, component.getName()), component.getGenericType()));
    }

    /** What a record is written with: of what is unwrapped, its parts. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private void add(Column place, Type type) {
        Class<?> raw = CsvTypes.raw(type);
        if (raw.isRecord() && !CsvTypes.isWrittenAsValue(raw)) {
            addComponents(place, raw);
        } else if (Collection.class.isAssignableFrom(raw)) {
            addList(place, CsvTypes.argument(type, 0));
        } else if (Map.class.isAssignableFrom(raw)) {
            addMap(place, CsvTypes.constants(CsvTypes.raw(CsvTypes.argument(type, 0))), CsvTypes.argument(type, 1));
        } else if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
            addAny(place);
        } else {
            columns.add(place);
        }
    }

    /** What has no type of its own has the columns of what stands there. */
    private void addAny(Column place) {
        if (here(place).anyMatch(JsonNode::isArray)) {
            addList(place, Object.class);
        } else if (here(place).anyMatch(JsonNode::isObject)) {
            addMap(place, List.of(), Object.class);
        } else {
            columns.add(place);
        }
    }

    private void addList(Column place, Type item) {
        Class<?> raw = CsvTypes.raw(item);
        List<String> keys = raw.isRecord() ? CsvTypes.constants(first(raw).getType()) : List.of();
        if (!keys.isEmpty()) {
            addKeyed(place, raw, keys);
            return;
        }
        int longest = here(place).mapToInt(JsonNode::size).max().orElse(0);
        for (int i = 0; i < Math.max(1, longest); i++) {
            int index = i;
            // where some items have one value and others a list, the one is the first
            add(
                    below(
                            place,
                            String.valueOf(index + 1),
                            list -> list.isArray() || index > 0 ? list.path(index) : list),
                    item);
        }
    }

    private void addKeyed(Column place, Class<?> item, List<String> keys) {
        String key = first(item).getName();
        for (String constant : keys) {
            int most = here(place)
                    .mapToInt(list -> of(constant, key, list).size())
                    .max()
                    .orElse(0);
            for (int i = 0; i < Math.max(1, most); i++) {
                int index = i;
                Column one = below(
                        place,
                        index == 0 ? constant : constant + "." + (index + 1),
                        list -> of(constant, key, list).stream()
                                .skip(index)
                                .findFirst()
                                .orElseGet(MissingNode::getInstance));
                components(item)
                        .skip(1)
                        .forEach(component -> add(property(one, component.getName()), component.getGenericType()));
            }
        }
    }

    private static RecordComponent first(Class<?> item) {
        return components(item).findFirst().orElseThrow();
    }

    private static List<JsonNode> of(String constant, String key, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(found -> constant.equals(found.path(key).asText()))
                .toList();
    }

    private void addMap(Column place, List<String> constants, Type value) {
        Set<String> keys = new LinkedHashSet<>(constants);
        if (constants.isEmpty()) {
            here(place).forEach(map -> map.fieldNames().forEachRemaining(keys::add));
        }
        keys.forEach(key -> add(property(place, key), value));
    }

    private Stream<JsonNode> here(Column place) {
        return items.stream().map(place::of);
    }

    private static Column property(Column above, String name) {
        return below(above, name, item -> item.path(name));
    }

    private static Column below(Column above, String name, UnaryOperator<JsonNode> step) {
        List<UnaryOperator<JsonNode>> way = new ArrayList<>(above.way());
        way.add(step);
        return new Column(above.name().isEmpty() ? name : above.name() + "." + name, way);
    }
}
