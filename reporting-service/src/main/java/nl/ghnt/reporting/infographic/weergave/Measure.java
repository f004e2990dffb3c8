package nl.ghnt.reporting.infographic.weergave;

/** The measures of the poster in one place, in units of the view box: a fifth of a millimetre on A3. */
final class Measure {

    static final double BREEDTE = 1560;
    static final double MARGE = 36;
    static final double TUSSEN_BLOKKEN = 18;
    static final double BINNENMARGE = 20;
    static final double TUSSEN_PUNTEN = 6;
    static final double TUSSEN_DELEN = 14;

    static final double INHOUD = BREEDTE - 2 * MARGE;
    static final double RECHTS = 580;
    static final double LINKS = INHOUD - RECHTS - TUSSEN_BLOKKEN;

    static final double TUSSEN_KOLOMMEN = 26;

    static final double VAKJE = 10.5;
    static final double VAKJE_STAP = 13.5;

    private Measure() {}
}
