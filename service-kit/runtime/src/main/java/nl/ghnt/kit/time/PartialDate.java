package nl.ghnt.kit.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precisely as a source gives it, in EDTF (ISO 8601-2, level 1): a year {@code 2019}, a month
 * {@code 2018-04}, a day {@code 2018-12-20}, a season {@code 2019-21} (spring) to {@code 2019-24} (winter),
 * each with an optional qualifier {@code ~} (approximate), {@code ?} (uncertain) or {@code %} (both).
 * Sorted by its earliest day, given back as it came.
 *
 * @param edtf the text as it came
 */
public record PartialDate(@JsonValue String edtf) implements Comparable<PartialDate> {

    /** What the text must look like; months 21 to 24 are seasons. */
    public static final String PATTERN = "\\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-\\d{2})?)?[~?%]?";

    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");
    private static final int SPRING = 21;

    /** Checks the form and that the day exists. */
    @JsonCreator
    public PartialDate {
        if (edtf == null || !edtf.matches(PATTERN)) {
            throw new IllegalArgumentException("geen EDTF-datum (2019, 2019-07, 2019-07-02, 2019-23, met ~ ? of %)");
        }
        earliest(edtf);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** First day that the text can mean; a winter begins on 1 December of its year. */
    public LocalDate earliest() {
        return earliest(edtf);
    }

    private static LocalDate earliest(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("geen EDTF-datum: " + text);
        }
        int year = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        boolean season = month >= SPRING;
        if (season && parts.group(3) != null) {
            throw new IllegalArgumentException("een seizoen heeft geen dag: " + text);
        }
        int startMonth = season ? (month - SPRING + 1) * 3 : month;
        try {
            return parts.group(3) == null
                    ? YearMonth.of(year, startMonth).atDay(1)
                    : LocalDate.of(year, startMonth, Integer.parseInt(parts.group(3)));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("deze dag bestaat niet: " + text, impossible);
        }
    }

    @Override
    public int compareTo(PartialDate other) {
        return Comparator.<PartialDate, LocalDate>comparing(PartialDate::earliest)
                .thenComparing(PartialDate::edtf)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
