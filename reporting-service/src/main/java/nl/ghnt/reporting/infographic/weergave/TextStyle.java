package nl.ghnt.reporting.infographic.weergave;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text styles of the poster: measured and drawn from the same numbers. Colours are in {@code poster.css}. */
enum TextStyle {
    TITEL(40, 46, FontCut.VET),
    BOVENTITEL(16, 22, FontCut.VET),
    EDITIE(17, 23, FontCut.VET),
    EDITIE_TEKST(13.5, 19, FontCut.NORMAAL),
    STATUS(13.5, 18, FontCut.VET),
    MELDING(15, 21, FontCut.VET),
    KOP(21, 27, FontCut.VET),
    SUBKOP(14.5, 19, FontCut.VET),
    CIJFER(56, 58, FontCut.VET),
    CIJFER_MIDDEL(38, 42, FontCut.VET),
    CIJFER_KLEIN(27, 32, FontCut.VET),
    EENHEID(15, 20, FontCut.VET),
    TEKST(13.5, 18.5, FontCut.NORMAAL),
    NADRUK(13.5, 18.5, FontCut.VET),
    LABEL(12.5, 16, FontCut.NORMAAL),
    LABEL_VET(12.5, 16, FontCut.VET),
    KLEIN(11.5, 15, FontCut.NORMAAL),
    KOLOMKOP(11, 10.5, FontCut.NORMAAL),
    KLEIN_VET(11.5, 15, FontCut.VET);

    private final double size;
    private final double lineHeight;
    private final FontCut cut;

    TextStyle(double size, double lineHeight, FontCut cut) {
        this.size = size;
        this.lineHeight = lineHeight;
        this.cut = cut;
    }

    double lineHeight() {
        return lineHeight;
    }

    /** Distance from the top of a line to its baseline. */
    double baseline() {
        return (lineHeight - size) / 2 + size * 0.84;
    }

    double width(String tekst) {
        return Typeface.width(tekst, cut, size);
    }

    String cssClass() {
        return "t-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The style sheet that gives every class its size and weight. */
    static String css() {
        return Arrays.stream(values())
                .map(s -> ".ghnt ." + s.cssClass() + "{font-size:" + s.size + "px;font-weight:" + s.cut.weight + "}")
                .collect(Collectors.joining("\n"));
    }
}
