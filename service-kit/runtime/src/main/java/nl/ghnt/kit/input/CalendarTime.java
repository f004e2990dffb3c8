package nl.ghnt.kit.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads days and moments as RFC 3339 writes them, and only those that mean the same everywhere: the database counts the
 * years before 1582 in another calendar and does not have those after 294276.
 */
public final class CalendarTime {

    /** First day that can be named. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    /** Last day that can be named. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** What is said of a text that is no such day. */
    public static final String DAY_WANTED =
            "moet een datum zijn van " + FIRST + " tot en met " + LAST + ", bijvoorbeeld 2019-07-01.";
    /** What is said of a text that is no such moment. */
    public static final String MOMENT_WANTED =
            "moet een moment zijn van " + FIRST + " tot en met " + LAST + ", bijvoorbeeld 2019-07-01T00:00:00Z.";

    private static final String DAY = "dddd-dd-dd";
    private static final String TIME = "Tdd:dd:dd";
    private static final int LONGEST = "2019-07-01T00:00:00.000000000+00:00".length();

    private CalendarTime() {}

    /**
     * The day that a text names.
     *
     * @throws IllegalArgumentException when it names none that exists and can be kept
     */
    public static LocalDate day(String text) {
        if (!hasForm(text, DAY)) {
            throw new IllegalArgumentException(DAY_WANTED);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (isNamed(day)) {
                return day;
            }
        } catch (DateTimeException absent) {
            throw new IllegalArgumentException(DAY_WANTED, absent);
        }
        throw new IllegalArgumentException(DAY_WANTED);
    }

    /**
     * The moment that a text names, with its distance to UTC.
     *
     * @throws IllegalArgumentException when it names none that exists and can be kept
     */
    public static Instant moment(String text) {
        if (text.length() > LONGEST || !hasForm(text.substring(0, Math.min(text.length(), 19)), DAY + TIME)) {
            throw new IllegalArgumentException(MOMENT_WANTED);
        }
        // the parser takes 24:00:00 and 23:59:60 for a moment beside the one that is written
        if (text.startsWith("24", 11) || text.startsWith("60", 17)) {
            throw new IllegalArgumentException(MOMENT_WANTED);
        }
        try {
            Instant moment = Instant.parse(text);
            if (isNamed(LocalDate.ofInstant(moment, ZoneOffset.UTC))) {
                return moment;
            }
        } catch (DateTimeException absent) {
            throw new IllegalArgumentException(MOMENT_WANTED, absent);
        }
        throw new IllegalArgumentException(MOMENT_WANTED);
    }

    /** Whether a day lies between the first and the last that can be named. */
    public static boolean isNamed(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Whether a text is a form in which {@code d} stands for a digit of ASCII. */
    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            char given = text.charAt(i);
            if (wanted == 'd' ? given < '0' || given > '9' : given != wanted) {
                return false;
            }
        }
        return true;
    }
}
