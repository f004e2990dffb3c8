package nl.ghnt.reporting.infographic.weergave;

/** Colour classes of text; the colours themselves are in {@code poster.css}. */
final class TextColor {

    static final String KOP = "k-kop";
    static final String TEKST = "k-tekst";
    static final String ZACHT = "k-zacht";
    static final String CIJFER = "k-cijfer";
    static final String ONBEKEND = "k-onbekend";
    static final String WIT = "k-wit";
    static final String MELDING = "k-melding";

    private TextColor() {}
}
