package nl.ghnt.kit.time;

import java.time.LocalDate;

/**
 * Content that says in which period it holds, by its first day and the first day after it, each under the name that its
 * column and its property have. What programme data says so is refused when it ends before it begins.
 */
public interface InPeriod {

    /** First day; null when it held before anything the sources tell. */
    LocalDate beginGeldigheid();

    /** First day on which it no longer holds; null when open. */
    LocalDate eindeGeldigheid();

    /**
     * The period.
     *
     * @throws IllegalArgumentException when it ends before it begins, or on the day that it begins
     */
    default Validity geldigheid() {
        return Validity.between(beginGeldigheid(), eindeGeldigheid());
    }
}
