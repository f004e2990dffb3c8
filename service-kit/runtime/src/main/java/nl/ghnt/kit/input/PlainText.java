package nl.ghnt.kit.input;

import java.util.Set;

/** What a text may hold to be kept and given back as it is, and when it says nothing. */
public final class PlainText {

    /** Most characters of a text that is not told to be longer: names, codes, orders. */
    public static final int USUAL_LENGTH = 200;

    // letters and symbols by their class, which show nothing: fillers of Hangul and the empty pattern of Braille
    private static final Set<Integer> INVISIBLE = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);
    private static final int LAST_OF_EACH_PLANE = 0xFFFE;

    private PlainText() {}

    /**
     * Whether nothing of a text is lost on its way through JSON, the database and a document: no control characters but
     * the tab and the ends of lines, no half of a pair, no code point that is no character.
     */
    public static boolean isKeepable(String text) {
        return text.codePoints().allMatch(PlainText::isKeepable);
    }

    private static boolean isKeepable(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return true;
        }
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter =
                (codePoint & LAST_OF_EACH_PLANE) == LAST_OF_EACH_PLANE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !half && !noCharacter && !Character.isISOControl(codePoint);
    }

    /** Whether a reader sees nothing of a text: spaces of any kind, marks of direction, joiners, lone accents. */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().noneMatch(PlainText::isVisible);
    }

    /** Whether a reader sees something where it stands. */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !INVISIBLE.contains(codePoint);
        };
    }
}
