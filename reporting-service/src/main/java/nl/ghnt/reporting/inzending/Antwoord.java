package nl.ghnt.reporting.inzending;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ghnt.kit.input.PlainText;

/**
 * The answer to one question: a value, or the reason why it is not known (R328), or neither as long as the question was
 * only touched.
 *
 * @param vraag code of the question
 * @param waarde Boolean for yes or no, String for a choice or a text, BigDecimal for a number, List of String for more
 *     choices; null when there is none
 * @param onbekendReden why the answer is not known; null when it is
 */
public record Antwoord(String vraag, Object waarde, String onbekendReden) {

    private static final int WRITTEN_OUT = 20;

    /** Numbers become BigDecimal without trailing zeros, so that equal answers are equal. */
    public Antwoord {
        waarde = normal(waarde);
    }

    /** Whether it counts as answered: with a value, or with a reason why there is none. */
    public boolean beantwoord() {
        return waarde != null || (onbekendReden != null && !PlainText.isBlank(onbekendReden));
    }

    private static Object normal(Object value) {
        if (value instanceof List<?> several) {
            return Collections.unmodifiableList(new ArrayList<>(several));
        }
        if (!(value instanceof Number number) || isNotFinite(number)) {
            return value;
        }
        BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
        boolean round = plain.scale() < 0 && plain.precision() - plain.scale() <= WRITTEN_OUT;
        return round ? plain.setScale(0) : plain;
    }

    private static boolean isNotFinite(Number number) {
        return number instanceof Double && !Double.isFinite(number.doubleValue());
    }
}
