package nl.ghnt.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Days are Dutch days, wherever the machine stands: in the last hours of a day in UTC it is tomorrow here. */
public final class DutchDay {

    /** Where the days are counted. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchDay() {}

    /** The day that it is now. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** A moment as a clock here shows it. */
    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZONE);
    }

    /** The day on which a moment falls. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
