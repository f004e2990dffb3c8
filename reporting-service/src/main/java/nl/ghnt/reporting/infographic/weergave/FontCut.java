package nl.ghnt.reporting.infographic.weergave;

/** The two cuts of the typeface that the picture uses. */
enum FontCut {
    NORMAAL(400, "FiraSans-Regular"),
    VET(600, "FiraSans-SemiBold");

    /** CSS font weight. */
    final int weight;
    /** Name of the file below {@code infographic/lettertype}, without its extension. */
    final String file;

    FontCut(int weight, String file) {
        this.weight = weight;
        this.file = file;
    }
}
