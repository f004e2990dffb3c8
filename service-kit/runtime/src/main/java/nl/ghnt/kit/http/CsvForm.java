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
        return value.isNumber()
                ? quoted(value.decimalValue().toPlainString().replace('.', decimal))
                : text(value.asText());
    }

    /** A cell with text, in which a spreadsheet finds no formula, also when it takes another sign for the separator. */
    String text(String text) {
        StringBuilder harmless = new StringBuilder();
        boolean atBegin = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int next = text.codePointAt(i);
            if (atBegin && beginsFormula(next)) {
                harmless.append('\'');
            }
            harmless.appendCodePoint(next);
            atBegin = SEPARATORS.indexOf(next) >= 0 || (atBegin && isPassedOver(next));
        }
        return quoted(harmless.toString());
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
