package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.input.Expression;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;

/**
 * Makes JSON of lines of CSV, the reverse of {@link CsvColumns}: a header names the way to each value ({@code bron.document},
 * {@code gemeenten.1}), an empty cell is nothing. The type of a property says whether a cell is text, a number or yes or no.
 *
 * <p>JSON writes a name for every value, CSV once: the header and the number of lines are bounded before anything is made.
 */
final class CsvLines {

    private static final CsvMapper CSV = new CsvMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Expression NUMBER = Expression.of("-?[0-9]{1,30}(#[0-9]{1,10})?");
    private static final List<String> YES = List.of("true", "ja", CsvForm.YES.toLowerCase(Locale.ROOT));
    private static final List<String> NO = List.of("false", "nee", CsvForm.NO.toLowerCase(Locale.ROOT));
    private static final int FIRST_ROW = 2;
    private static final int MOST_FAULTS = 100;

    private final ObjectMapper json;
    private final Type line;
    private final List<Integer> rows = new ArrayList<>();
    private char decimal = '.';

    CsvLines(ObjectMapper json, Type line) {
        this.json = json;
        this.line = line;
    }

    /**
     * A JSON array with an object for each line; the text itself when it is empty.
     *
     * @throws ProblemException with all faults of the header, else with all lines that are longer or shorter than it
     */
    String toJson(String text) {
        String lines = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (lines.isBlank()) {
            return lines;
        }
        char separator = separator(lines);
        // where the comma does not separate cells it is the decimal sign; 1.000 may then be a thousand, and is refused
        decimal = separator == ';' ? ',' : '.';
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> table = CSV.readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(schema)
                .readValues(lines)) {
            return json.writeValueAsString(array(CsvHeader.of(line, table.next()), table));
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException malformed) {
            throw ProblemException.invalidInput(
                    InputFault.body("", "csv.formaat", "De inhoud is geen CSV met een kopregel."));
        }
    }

    /**
     * By index in the array, the row of the spreadsheet in which the line stands; that of the header is 1. Rows without a
     * value are none of them.
     */
    List<Integer> rows() {
        return rows;
    }

    /** The same fault; of a line it says in which row that stands. */
    InputFault inItsRow(InputFault fault) {
        String location = fault.location();
        int end = location.indexOf('/', 1);
        String index = location.isEmpty() ? "" : location.substring(1, end < 0 ? location.length() : end);
        if (fault.in() != InputFault.Place.BODY
                || index.isEmpty()
                || !index.chars().allMatch(Character::isDigit)) {
            return fault;
        }
        int row = rows.get(Integer.parseInt(index));
        return new InputFault(
                fault.in(),
                location,
                fault.code(),
                "Rij " + row + ": " + fault.detail(),
                "Row " + row + ": " + fault.detailEn());
    }

    /** How many cells there are up to the last that has a value. */
    static int filled(String[] cells) {
        int filled = cells.length;
        while (filled > 0 && cells[filled - 1].isBlank()) {
            filled--;
        }
        return filled;
    }

    /** What the header has more of. */
    private static char separator(String lines) {
        String header = lines.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(sign -> sign == ';').count();
        return semicolons > header.chars().filter(sign -> sign == ',').count() ? ';' : ',';
    }

    private ArrayNode array(CsvHeader header, MappingIterator<String[]> lines) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        List<InputFault> faults = new ArrayList<>();
        for (int row = FIRST_ROW; lines.hasNext() && faults.size() < MOST_FAULTS; row++) {
            String[] cells = lines.next();
            int filled = filled(cells);
            if (filled == 0) {
                continue;
            }
            if (rows.size() == BulkImport.MOST_LINES) {
                faults.add(InputFault.body("", "lengte", "Er zijn meer dan " + BulkImport.MOST_LINES + " regels."));
                break;
            }
            rows.add(row);
            int columns = header.columns().size();
            if (cells.length >= columns && filled <= columns) {
                array.add(object(header, cells));
            } else {
                faults.add(InputFault.body(
                        "/" + (rows.size() - 1),
                        "csv.regel",
                        "De kopregel heeft " + columns + " kolommen, deze rij heeft er " + cells.length + "."));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
        return array;
    }

    private JsonNode object(CsvHeader header, String[] cells) {
        Map<Object, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < header.columns().size(); i++) {
            CsvHeader.Column column = header.columns().get(i);
            if (!cells[i].isEmpty()) {
                put(object, column.way(), value(column.type(), cells[i]));
            }
        }
        return node(object);
    }

    /** Puts a value where its way leads; the header says that nothing else stands there. */
    @SuppressWarnings("unchecked")
    private static void put(Map<Object, Object> level, List<Object> way, JsonNode value) {
        if (way.size() == 1) {
            level.put(way.get(0), value);
            return;
        }
        boolean list = way.get(1) instanceof Integer;
        Object below = level.computeIfAbsent(way.get(0), any -> list ? new TreeMap<>() : new LinkedHashMap<>());
        put((Map<Object, Object>) below, way.subList(1, way.size()), value);
    }

    /** Of a list the items by their number; those that a line has no value of are left out. */
    private static JsonNode node(Object thing) {
        if (thing instanceof SortedMap<?, ?> list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.values().forEach(item -> array.add(node(item)));
            return array;
        }
        if (thing instanceof Map<?, ?> map) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            map.forEach((name, value) -> object.set(String.valueOf(name), node(value)));
            return object;
        }
        return (JsonNode) thing;
    }

    private JsonNode value(Class<?> type, String cell) {
        if (CsvTypes.isNumber(type) && NUMBER.matches(cell.replace(decimal, '#'))) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(cell.replace(decimal, '.')));
        }
        // a spreadsheet writes WAAR, and a person ja
        String word = cell.strip().toLowerCase(Locale.ROOT);
        boolean yesOrNo = (type == Boolean.class || type == boolean.class) && (YES.contains(word) || NO.contains(word));
        return yesOrNo
                ? JsonNodeFactory.instance.booleanNode(YES.contains(word))
                : JsonNodeFactory.instance.textNode(CsvForm.read(cell));
    }
}
