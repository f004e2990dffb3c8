package nl.ghnt.reporting.infographic.weergave;

/** How a value relates to the real number: a source that says 'meer dan de helft' gives a bound, not a value (R288). */
public enum Vergelijking {
    EXACT(""),
    MEER_DAN("meer dan"),
    MINSTENS("ten minste"),
    MINDER_DAN("minder dan"),
    HOOGSTENS("ten hoogste"),
    ONGEVEER("ongeveer");

    final String woorden;

    Vergelijking(String woorden) {
        this.woorden = woorden;
    }
}
