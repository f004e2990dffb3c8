package nl.ghnt.kit.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import nl.ghnt.kit.input.CalendarTime;
import nl.ghnt.kit.input.Expression;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as precisely as a source gives it, in EDTF (ISO 8601-2, level 1): a year {@code 2019}, a month
 * {@code 2018-04}, a day {@code 2018-12-20}, a season {@code 2019-21} (spring) to {@code 2019-24} (winter),
 * each with an optional qualifier {@code ~} (approximate), {@code ?} (uncertain) or {@code %} (both).
 * Sorted by its earliest day, given back as it came.
 *
 * @param edtf the text as it came
 */
@Schema(
        name = "OnvolledigeDatum",
        description = "Datum zo precies als de bron (EDTF): een jaar, een maand, een dag of een seizoen",
        type = SchemaType.STRING,
        pattern = PartialDate.PATTERN,
        examples = "2018-04~")
public record PartialDate(@JsonValue String edtf) implements Comparable<PartialDate> {

    /** What the text must look like; months 21 to 24 are seasons. */
    public static final String PATTERN = "\\d{4}(-(0[1-9]|1[0-2]|2[1-4])(-\\d{2})?)?[~?%]?";

    private static final Expression FORM = Expression.of(PATTERN);
    private static final int SPRING = 21;

    /** Checks the form and that the day exists. */
    @JsonCreator
    public PartialDate {
        if (edtf == null || !FORM.matches(edtf)) {
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
        int year = Integer.parseInt(text.substring(0, 4));
        int month = text.startsWith("-", 4) ? Integer.parseInt(text.substring(5, 7)) : 1;
        boolean day = text.startsWith("-", 7);
        boolean season = month >= SPRING;
        if (season && day) {
            throw new IllegalArgumentException("een seizoen heeft geen dag: " + text);
        }
        int startMonth = season ? (month - SPRING + 1) * 3 : month;
        try {
            LocalDate earliest = LocalDate.of(year, startMonth, day ? Integer.parseInt(text.substring(8, 10)) : 1);
            if (CalendarTime.isNamed(earliest)) {
                return earliest;
            }
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("deze dag bestaat niet: " + text, impossible);
        }
        throw new IllegalArgumentException(
                "een datum ligt van " + CalendarTime.FIRST + " tot en met " + CalendarTime.LAST + ": " + text);
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
