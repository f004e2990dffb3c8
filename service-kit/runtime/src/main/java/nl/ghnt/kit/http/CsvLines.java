package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.ghnt.kit.input.Expression;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;

/**
 * Makes JSON of lines of CSV, the reverse of {@link CsvColumns}: a header names the way to each value ({@code bron.document},
 * {@code gemeenten.1}), an empty cell is nothing. The type of a property says whether a cell is text, a number or yes or no.
 */
final class CsvLines {

    private static final CsvMapper CSV = new CsvMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Expression NUMBER = Expression.of("-?[0-9]{1,30}(#[0-9]{1,10})?");
    private static final int DEEPEST = 10;
    private static final int MOST_ITEMS = 1_000;

    private final ObjectMapper json;
    private final Type line;
    private char decimal = '.';

    CsvLines(ObjectMapper json, Type line) {
        this.json = json;
        this.line = line;
    }

    /** A JSON array with an object for each line; the text itself when it is empty. */
    String toJson(String text) {
        String lines = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (lines.isBlank()) {
            return lines;
        }
        char separator = separator(lines);
        // where the comma does not separate cells it is the decimal sign; 1.000 may then be a thousand, and is refused
        decimal = separator == ';' ? ',' : '.';
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(schema).readValues(lines)) {
            while (rows.hasNext()) {
                ObjectNode object = array.addObject();
                rows.next().forEach((column, cell) -> put(object, column, cell));
            }
            return json.writeValueAsString(array);
        } catch (IOException | RuntimeException malformed) {
            throw ProblemException.invalidInput(
                    InputFault.body("", "csv.formaat", "De inhoud is geen CSV met een kopregel."));
        }
    }

    /** What the header has more of. */
    private static char separator(String lines) {
        String header = lines.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(sign -> sign == ';').count();
        return semicolons > header.chars().filter(sign -> sign == ',').count() ? ';' : ',';
    }

    private void put(ObjectNode object, String column, String cell) {
        if (cell == null || cell.isEmpty()) {
            return;
        }
        put(object, line, way(column.strip()), cell);
    }

    private static List<String> way(String column) {
        List<String> way = new ArrayList<>();
        int from = 0;
        for (int to = column.indexOf('.'); to >= 0 && way.size() < DEEPEST; to = column.indexOf('.', from)) {
            way.add(column.substring(from, to));
            from = to + 1;
        }
        way.add(column.substring(from));
        return way;
    }

    private void put(JsonNode parent, Type type, List<String> way, String cell) {
        String name = way.get(0);
        Type below = CsvTypes.below(type, name);
        if (way.size() == 1) {
            set(parent, name, value(CsvTypes.raw(below), cell));
            return;
        }
        boolean list = Collection.class.isAssignableFrom(CsvTypes.raw(below));
        JsonNode child = get(parent, name);
        if (child == null || !child.isContainerNode()) {
            child = list ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
            set(parent, name, child);
        }
        put(child, below, way.subList(1, way.size()), cell);
    }

    private static JsonNode get(JsonNode parent, String name) {
        return parent instanceof ArrayNode array ? array.get(index(name)) : parent.get(name);
    }

    private static void set(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
            return;
        }
        ArrayNode array = (ArrayNode) parent;
        // items that a line has no value of are left out
        if (index(name) < array.size()) {
            array.set(index(name), value);
        } else {
            array.add(value);
        }
    }

    private static int index(String name) {
        int number = Integer.parseInt(name);
        if (number < 1 || number > MOST_ITEMS) {
            throw new IllegalArgumentException(name);
        }
        return number - 1;
    }

    private JsonNode value(Class<?> type, String cell) {
        if (CsvTypes.isNumber(type) && NUMBER.matches(cell.replace(decimal, '#'))) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(cell.replace(decimal, '.')));
        }
        boolean yesOrNo = (type == Boolean.class || type == boolean.class)
                && List.of("true", "false").contains(cell);
        return yesOrNo
                ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(cell))
                : JsonNodeFactory.instance.textNode(cell);
    }
}
