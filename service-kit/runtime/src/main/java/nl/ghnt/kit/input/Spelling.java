package nl.ghnt.kit.input;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without what varies between spellings: capitals, accents (also written apart from their letters), ligatures, kinds
 * of dashes and quotes, spaces and line breaks. The database does the same in {@code spelling_key}.
 */
public final class Spelling {

    private Spelling() {}

    /** Letters and digits only: equal for spellings of one name; empty when there are none. */
    public static String key(String text) {
        return words(text).replace(" ", "");
    }

    /** The words, one space apart. */
    public static String words(String text) {
        StringBuilder words = new StringBuilder();
        boolean between = false;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int codePoint : plain.codePoints().toArray()) {
            if (Character.isLetterOrDigit(codePoint)
                    || Character.getType(codePoint) == Character.LETTER_NUMBER
                    || Character.getType(codePoint) == Character.OTHER_NUMBER) {
                words.append(between ? " " : "").appendCodePoint(codePoint);
                between = false;
            } else if (!isMark(codePoint)) {
                between = !words.isEmpty();
            }
        }
        return words.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
