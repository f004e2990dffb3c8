package nl.ghnt.reporting.infographic.weergave;

/** The two cuts of the typeface that the picture uses. */
enum Snit {
    NORMAAL(400, "FiraSans-Regular"),
    VET(600, "FiraSans-SemiBold");

    private final int gewicht;
    private final String bestand;

    Snit(int gewicht, String bestand) {
        this.gewicht = gewicht;
        this.bestand = bestand;
    }

    /** CSS font weight. */
    int gewicht() {
        return gewicht;
    }

    /** Name of the file below {@code infographic/lettertype}, without its extension. */
    String bestand() {
        return bestand;
    }
}
