package nl.ghnt.reporting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import nl.ghnt.kit.input.Expression;

/**
 * A period that is reported on: a half-year {@code 2021-H2} (R254) or a calendar year {@code 2018} (the startfoto,
 * R289).
 *
 * @param code the text as it came
 */
public record Periode(@JsonValue String code) {

    /** What the text must look like. */
    public static final String PATTERN = "\\d{4}(-H[12])?";

    private static final Expression FORM = Expression.of(PATTERN);
    private static final int YEAR_DIGITS = 4;

    /** Checks the form. */
    @JsonCreator
    public Periode {
        if (code == null || !FORM.matches(code)) {
            throw new IllegalArgumentException("geen periode (2021 of 2021-H2)");
        }
    }

    /** The period that the text names; null for no text. */
    public static Periode ofNullable(String code) {
        return code == null ? null : new Periode(code);
    }

    /** Calendar year that the period lies in. */
    public int jaar() {
        return Integer.parseInt(code.substring(0, YEAR_DIGITS));
    }

    /** First day of the period. */
    public LocalDate begin() {
        return LocalDate.of(jaar(), code.endsWith("H2") ? Month.JULY : Month.JANUARY, 1);
    }

    /** First day after the period. */
    public LocalDate einde() {
        return code.endsWith("H1") ? LocalDate.of(jaar(), Month.JULY, 1) : LocalDate.of(jaar() + 1, Month.JANUARY, 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
