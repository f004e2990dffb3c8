package nl.ghnt.kit.problem;

import java.util.List;
import java.util.Locale;

/** Chooses between the two languages that titles of problems are written in. */
public final class Languages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> OFFERED = List.of(DUTCH, Locale.ENGLISH);

    // of a longer one the library compares each range with all others
    private static final int LONGEST = 200;

    private Languages() {}

    /** The best language for an {@code Accept-Language} header; Dutch when absent, unreadable or neither. */
    public static Locale best(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return DUTCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return found == null ? DUTCH : found;
        } catch (IllegalArgumentException unreadable) {
            return DUTCH;
        }
    }
}
