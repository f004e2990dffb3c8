package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.problem.InputFault;

/**
 * Looks at every value of a body before it becomes anything: text that cannot be kept, numbers that no property can hold,
 * items of a list that are not there, lists that are longer than any operation takes. It does not depend on where a value
 * goes, so also what has no type of its own is looked at.
 */
final class JsonValues {

    /** Most items of any list; what an operation takes of its own lists is no more. */
    static final int MOST_ITEMS = 1_000;

    private static final int ENOUGH = 100;
    private static final int LONGEST_NUMBER = 40;

    private JsonValues() {}

    /**
     * All faults of values, at most 100.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException when the text is no JSON or more than one value, or names a
     *     property twice
     */
    static List<InputFault> faults(JsonFactory json, String text) throws IOException {
        List<InputFault> faults = new ArrayList<>();
        try (JsonParser parser = json.createParser(text)) {
            boolean whole = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (whole) {
                    throw new JsonParseException(parser, "a second value");
                }
                if (faults.size() < ENOUGH) {
                    addLongList(parser.getParsingContext(), faults);
                    addFault(parser, token, faults);
                }
                whole = parser.getParsingContext().inRoot();
            }
        }
        return faults;
    }

    /** Once for each list: where its first item too many ends. */
    private static void addLongList(JsonStreamContext place, List<InputFault> faults) {
        if (place.inArray() && place.getCurrentIndex() == MOST_ITEMS) {
            String list = place.getParent().pathAsPointer(false).toString();
            faults.add(InputFault.body(list, "lengte", "Een lijst heeft ten hoogste " + MOST_ITEMS + " plaatsen."));
        }
    }

    private static void addFault(JsonParser parser, JsonToken token, List<InputFault> faults) throws IOException {
        switch (token) {
            case FIELD_NAME -> {
                if (!PlainText.isKeepable(parser.currentName())) {
                    faults.add(fault(parser, "tekst.teken", "De naam bevat een teken dat niet kan worden bewaard."));
                }
            }
            case VALUE_STRING -> {
                if (!PlainText.isKeepable(parser.getText())) {
                    faults.add(fault(parser, "tekst.teken", "De tekst bevat een teken dat niet kan worden bewaard."));
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (!isOrdinary(parser.getText())) {
                    faults.add(fault(parser, "getal.bereik", "Het getal is te groot, te klein of te lang."));
                }
            }
            case VALUE_NULL -> {
                if (parser.getParsingContext().inArray()) {
                    faults.add(fault(parser, "verplicht", "Een lijst bevat geen lege plaatsen."));
                }
            }
            default -> {
                // the rest is form, which the parser and the types look at
            }
        }
    }

    /** Whether a number is one that somebody would write: no exponent of more than two digits. */
    private static boolean isOrdinary(String number) {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (number.length() > LONGEST_NUMBER || (exponent >= 0 && number.length() - exponent > 5)) {
            return false;
        }
        return exponent < 0 || Math.abs(Long.parseLong(number.substring(exponent + 1))) <= LONGEST_NUMBER;
    }

    private static InputFault fault(JsonParser parser, String code, String detail) {
        return InputFault.body(parser.getParsingContext().pathAsPointer(false).toString(), code, detail);
    }
}
