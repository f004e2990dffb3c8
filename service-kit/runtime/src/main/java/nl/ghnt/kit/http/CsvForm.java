package nl.ghnt.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import nl.ghnt.kit.input.PlainText;

/**
 * How a row of CSV is written (RFC 4180), as programs read it or as a Dutch Excel opens it: with semicolons, decimal commas
 * and a mark at the begin that says it is UTF-8.
 */
enum CsvForm {
    PLAIN("", ',', '.'),
    EXCEL("\uFEFF", ';', ',');

    /** Yes and no as a Dutch Excel knows them. */
    static final String YES = "WAAR";

    static final String NO = "ONWAAR";

    private static final char APOSTROPHE = '\'';
    private static final String SEPARATORS = ",;\t\r\n";
    private static final String BEGIN_OF_FORMULA = "=+-@\u2212";

    private final String begin;
    private final char separator;
    private final char decimal;

    CsvForm(String begin, char separator, char decimal) {
        this.begin = begin;
        this.separator = separator;
        this.decimal = decimal;
    }

    /** What comes before the header. */
    String begin() {
        return begin;
    }

    String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
    }

    /** A cell with one value; empty for what is unknown. */
    String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isBoolean() && this == EXCEL) {
            return value.booleanValue() ? YES : NO;
        }
        return value.isNumber()
                ? quoted(value.decimalValue().toPlainString().replace('.', decimal))
                : text(value.asText());
    }

    /**
     * A cell with text, in which a spreadsheet finds no formula, also when it takes another sign for the separator: an
     * apostrophe stands before each sign that would begin one, and before an apostrophe that stands there already.
     */
    String text(String text) {
        StringBuilder harmless = new StringBuilder();
        boolean atBegin = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int next = text.codePointAt(i);
            if (atBegin && isToBeDefused(text, i)) {
                harmless.append(APOSTROPHE);
            }
            harmless.appendCodePoint(next);
            atBegin = isBeginAfter(next, atBegin);
        }
        return quoted(harmless.toString());
    }

    /** The text of a cell that was written so: without the apostrophes that {@link #text} put there. */
    static String read(String cell) {
        StringBuilder text = new StringBuilder();
        boolean atBegin = true;
        for (int i = 0; i < cell.length(); i += Character.charCount(cell.codePointAt(i))) {
            if (atBegin && cell.charAt(i) == APOSTROPHE && isToBeDefused(cell, i + 1)) {
                i++;
                atBegin = false;
            }
            int next = cell.codePointAt(i);
            text.appendCodePoint(next);
            atBegin = isBeginAfter(next, atBegin);
        }
        return text.toString();
    }

    private static boolean isBeginAfter(int sign, boolean atBegin) {
        return SEPARATORS.indexOf(sign) >= 0 || (atBegin && isPassedOver(sign));
    }

    private static boolean isToBeDefused(String text, int place) {
        int sign = place;
        while (sign < text.length() && text.charAt(sign) == APOSTROPHE) {
            sign++;
        }
        return sign < text.length() && beginsFormula(text.codePointAt(sign));
    }

    /** Also small, raised or in full width, which a spreadsheet takes for the same. */
    private static boolean beginsFormula(int sign) {
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return BEGIN_OF_FORMULA.indexOf(plain.codePointAt(0)) >= 0;
    }

    private static boolean isPassedOver(int sign) {
        return sign == '"' || !PlainText.isVisible(sign);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == '"' || SEPARATORS.indexOf(sign) >= 0);
        return plain && text.equals(text.strip()) ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
