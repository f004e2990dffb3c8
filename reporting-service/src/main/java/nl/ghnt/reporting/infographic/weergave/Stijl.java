package nl.ghnt.reporting.infographic.weergave;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text styles of the poster: measured and drawn from the same numbers. Colours are in {@code poster.css}. */
enum Stijl {
    TITEL(40, 46, Snit.VET),
    BOVENTITEL(16, 22, Snit.VET),
    EDITIE(17, 23, Snit.VET),
    EDITIE_TEKST(13.5, 19, Snit.NORMAAL),
    STATUS(13.5, 18, Snit.VET),
    MELDING(15, 21, Snit.VET),
    KOP(21, 27, Snit.VET),
    SUBKOP(14.5, 19, Snit.VET),
    CIJFER(56, 58, Snit.VET),
    CIJFER_MIDDEL(38, 42, Snit.VET),
    CIJFER_KLEIN(27, 32, Snit.VET),
    EENHEID(15, 20, Snit.VET),
    TEKST(13.5, 18.5, Snit.NORMAAL),
    NADRUK(13.5, 18.5, Snit.VET),
    LABEL(12.5, 16, Snit.NORMAAL),
    LABEL_VET(12.5, 16, Snit.VET),
    KLEIN(11.5, 15, Snit.NORMAAL),
    KOLOMKOP(11, 10.5, Snit.NORMAAL),
    KLEIN_VET(11.5, 15, Snit.VET);

    private final double grootte;
    private final double regelhoogte;
    private final Snit snit;

    Stijl(double grootte, double regelhoogte, Snit snit) {
        this.grootte = grootte;
        this.regelhoogte = regelhoogte;
        this.snit = snit;
    }

    double regelhoogte() {
        return regelhoogte;
    }

    /** Distance from the top of a line to its baseline. */
    double basislijn() {
        return (regelhoogte - grootte) / 2 + grootte * 0.84;
    }

    double breedte(String tekst) {
        return Lettertype.breedte(tekst, snit, grootte);
    }

    String klasse() {
        return "t-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The style sheet that gives every class its size and weight. */
    static String css() {
        return Arrays.stream(values())
                .map(s ->
                        ".ghnt ." + s.klasse() + "{font-size:" + s.grootte + "px;font-weight:" + s.snit.gewicht() + "}")
                .collect(Collectors.joining("\n"));
    }
}
