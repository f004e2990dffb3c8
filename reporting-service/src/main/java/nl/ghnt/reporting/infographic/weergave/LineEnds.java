package nl.ghnt.reporting.infographic.weergave;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, and after a hyphen or a slash inside a word. Unlike the iterator of the JDK it keeps
 * 'regio’s' and '(wijk)teams' together.
 */
final class LineEnds implements FSTextBreaker {

    private static final int DONE = -1;

    private String tekst = "";
    private int plaats;

    @Override
    public void setText(String nieuw) {
        tekst = nieuw;
        plaats = 0;
    }

    /** The next place where a line may end; -1 when there is none. */
    @Override
    public int next() {
        if (plaats >= tekst.length()) {
            return DONE;
        }
        plaats++;
        while (plaats < tekst.length() && !endsAfter(plaats - 1)) {
            plaats++;
        }
        return plaats;
    }

    private boolean endsAfter(int i) {
        char teken = tekst.charAt(i);
        return teken == ' ' || ((teken == '-' || teken == '/') && insideWord(i));
    }

    private boolean insideWord(int i) {
        return i > 0
                && i + 1 < tekst.length()
                && Character.isLetter(tekst.charAt(i - 1))
                && Character.isLetter(tekst.charAt(i + 1));
    }
}
