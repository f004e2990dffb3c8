package nl.ghnt.projectpool;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes spellings of one name equal: capitals, accents, spaces, hyphens, quotes and line breaks make no difference
 * ({@code Alkmaar – West Friesland} and {@code Alkmaar-West-Friesland}; R304, R315). Words in another order are another
 * spelling, which must be known as an alias.
 */
public final class Schrijfwijze {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Schrijfwijze() {}

    /** What spellings of one name have in common; empty when the text holds no letter or digit. */
    public static String sleutel(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_LETTER_OR_DIGIT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
