package nl.ghnt.reporting.infographic.weergave;

/** Keeps text within what XML can carry and a line of text can show. */
final class Tekens {

    private static final int VERVANGING = '\u00BF';
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Tekens() {}

    /**
     * White space becomes a single space, direction overrides and other invisible controls go, and what XML forbids is
     * replaced.
     */
    static String schoon(String tekst) {
        StringBuilder schoon = new StringBuilder(tekst.length());
        tekst.codePoints().forEach(teken -> {
            if (Character.isWhitespace(teken)) {
                spatie(schoon);
            } else if (verboden(teken)) {
                schoon.appendCodePoint(VERVANGING);
            } else if (Character.getType(teken) != Character.FORMAT) {
                schoon.appendCodePoint(teken);
            }
        });
        return schoon.toString().strip();
    }

    /** A reference to a footnote, in superscript digits. */
    static String verwijzing(int nummer) {
        StringBuilder cijfers = new StringBuilder();
        Integer.toString(nummer).chars().forEach(c -> cijfers.append(SUPERSCRIPT.charAt(c - '0')));
        return cijfers.toString();
    }

    private static void spatie(StringBuilder tekst) {
        if (tekst.isEmpty() || tekst.charAt(tekst.length() - 1) != ' ') {
            tekst.append(' ');
        }
    }

    private static boolean verboden(int teken) {
        return Character.isISOControl(teken)
                || (teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE)
                || (teken & 0xFFFE) == 0xFFFE;
    }
}
