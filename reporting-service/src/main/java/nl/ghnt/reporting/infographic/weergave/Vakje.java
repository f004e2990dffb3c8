package nl.ghnt.reporting.infographic.weergave;

import java.util.Locale;

/** How the square of one region is drawn: told apart by filling as well as by colour. */
enum Vakje {
    VOL("v-vol"),
    HALF("v-leeg"),
    BEGIN("v-leeg"),
    LEEG("v-leeg"),
    ONBEKEND("v-onbekend");

    final String klasse;

    Vakje(String klasse) {
        this.klasse = klasse;
    }

    /** Name of the style class in the PDF. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The square at a place in the row of squares of a figure: the first ones count. */
    static Vakje van(Cijfer cijfer, int plaats) {
        if (cijfer.waarde() == null) {
            return ONBEKEND;
        }
        return plaats < cijfer.waarde().intValue() ? VOL : LEEG;
    }

    static Vakje van(StandPerRegio stand, StandPerRegio.RegioStand regio) {
        return stand.bij(regio).map(s -> van(s.vulling())).orElse(ONBEKEND);
    }

    static Vakje van(StandPerRegio.Vulling vulling) {
        return valueOf(vulling.name());
    }
}
