package nl.ghnt.kit.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A half-open period of valid time: from {@code beginGeldigheid} up to and not including {@code eindeGeldigheid}. A begin
 * of null means that it held before anything the sources tell; an end of null means open.
 */
@Embeddable
public class Validity {

    @Column(name = "begin_geldigheid")
    private LocalDate begin;

    @Column(name = "einde_geldigheid")
    private LocalDate end;

    protected Validity() {}

    private Validity(LocalDate begin, LocalDate end) {
        this.begin = begin;
        this.end = end;
        if (begin != null && end != null && !begin.isBefore(end)) {
            throw new IllegalArgumentException("eindeGeldigheid moet na beginGeldigheid liggen");
        }
    }

    /** Valid from a day on, with no known end. */
    public static Validity from(LocalDate begin) {
        return new Validity(begin, null);
    }

    /** Valid from {@code begin} up to and not including {@code end}; {@code end} null means open. */
    public static Validity between(LocalDate begin, LocalDate end) {
        return new Validity(begin, end);
    }

    public boolean includes(LocalDate day) {
        return (begin == null || !day.isBefore(begin)) && (end == null || day.isBefore(end));
    }

    public boolean overlaps(Validity other) {
        return beginsBefore(other.end) && other.beginsBefore(end);
    }

    private boolean beginsBefore(LocalDate day) {
        return begin == null || day == null || begin.isBefore(day);
    }

    /**
     * The part of it that lies in another period too.
     *
     * @throws IllegalArgumentException when the two have no day in common
     */
    public Validity within(Validity other) {
        boolean beginsLater = begin == null || other.begin != null && other.begin.isAfter(begin);
        boolean endsEarlier = end == null || other.end != null && other.end.isBefore(end);
        return new Validity(beginsLater ? other.begin : begin, endsEarlier ? other.end : end);
    }

    /** The same period, ended on {@code day} (not included). */
    public Validity endedOn(LocalDate day) {
        return new Validity(begin, day);
    }

    /** First day on which it is valid; null when it held before anything the sources tell. */
    public LocalDate begin() {
        return begin;
    }

    /** First day on which it is no longer valid; null when open. */
    public LocalDate end() {
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity that && Objects.equals(begin, that.begin) && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(begin, end);
    }

    @Override
    public String toString() {
        return "[" + (begin == null ? "…" : begin) + ", " + (end == null ? "…" : end) + ")";
    }
}
