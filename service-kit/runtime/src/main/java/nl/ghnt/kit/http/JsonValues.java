package nl.ghnt.kit.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.problem.InputFault;

/**
 * Looks at every value of a body before it becomes anything: text that cannot be kept, numbers that no property can hold,
 * and items of a list that are not there. It does not depend on where a value goes, so also what has no type of its own is
 * looked at.
 */
final class JsonValues {

    private static final int ENOUGH = 100;
    private static final int LONGEST_NUMBER = 40;

    private JsonValues() {}

    /**
     * All faults of values, at most 100.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException when the text is no JSON, or names a property twice
     */
    static List<InputFault> faults(JsonFactory json, String text) throws IOException {
        List<InputFault> faults = new ArrayList<>();
        try (JsonParser parser = json.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (faults.size() < ENOUGH) {
                    addFault(parser, token, faults);
                }
            }
        }
        return faults;
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
        return InputFault.body(parser.getParsingContext().pathAsPointer(true).toString(), code, detail);
    }
}
