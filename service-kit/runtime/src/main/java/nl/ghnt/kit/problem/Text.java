package nl.ghnt.kit.problem;

import java.util.Locale;

/**
 * What a person reads, in the two languages that are offered.
 *
 * @param nl for a Dutch reader, the default
 * @param en for an English reader ({@code Accept-Language: en})
 */
public record Text(String nl, String en) {

    /** The text in a language; Dutch unless it is English. */
    public String in(Locale language) {
        return "en".equals(language.getLanguage()) ? en : nl;
    }
}
