package nl.ghnt.reporting.inzending;

/** In which capacity somebody fills in for a region (R256, R257, C12). */
public enum Hoedanigheid {
    PROJECTLEIDER,
    /** An official whom the region designated. */
    VERTEGENWOORDIGER
}
