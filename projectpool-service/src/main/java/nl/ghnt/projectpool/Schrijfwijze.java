package nl.ghnt.projectpool;

import nl.ghnt.kit.input.Spelling;

/**
 * Makes spellings of one name equal: capitals, accents, spaces, hyphens, quotes and line breaks make no difference
 * ({@code Alkmaar – West Friesland} and {@code Alkmaar-West-Friesland}; R304, R315). Words in another order are another
 * spelling, which must be known as an alias.
 */
public final class Schrijfwijze {

    private Schrijfwijze() {}

    /** What spellings of one name have in common; empty when the text holds no letter or digit. */
    public static String sleutel(String text) {
        return Spelling.key(text);
    }
}
