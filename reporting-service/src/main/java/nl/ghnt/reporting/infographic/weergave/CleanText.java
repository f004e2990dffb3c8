package nl.ghnt.reporting.infographic.weergave;

/** Keeps text within what XML can carry and a line of text can show. */
final class CleanText {

    private static final int REPLACEMENT = '\u00BF';
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private CleanText() {}

    /**
     * White space becomes a single space, direction overrides and other invisible controls go, and what XML forbids is
     * replaced.
     */
    static String clean(String tekst) {
        StringBuilder schoon = new StringBuilder(tekst.length());
        tekst.codePoints().forEach(teken -> {
            if (Character.isWhitespace(teken)) {
                space(schoon);
            } else if (forbidden(teken)) {
                schoon.appendCodePoint(REPLACEMENT);
            } else if (Character.getType(teken) != Character.FORMAT) {
                schoon.appendCodePoint(teken);
            }
        });
        return schoon.toString().strip();
    }

    /** A reference to a footnote, in superscript digits. */
    static String superscript(int nummer) {
        StringBuilder cijfers = new StringBuilder();
        Integer.toString(nummer).chars().forEach(c -> cijfers.append(SUPERSCRIPT.charAt(c - '0')));
        return cijfers.toString();
    }

    private static void space(StringBuilder tekst) {
        if (tekst.isEmpty() || tekst.charAt(tekst.length() - 1) != ' ') {
            tekst.append(' ');
        }
    }

    private static boolean forbidden(int teken) {
        return Character.isISOControl(teken)
                || (teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE)
                || (teken & 0xFFFE) == 0xFFFE;
    }
}
